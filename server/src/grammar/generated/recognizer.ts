// Generated from the grammar by scripts/buildGrammar.ts; do not edit.
import type { Matcher } from '../matcher';
import type { WordTable } from '../matcherTables';
import { packSets, readAlphabet, readSets, readWords } from '../matcherTables';

/** Rules that a match may begin with. */
export type StartRule = 'paragraph' | 'title' | 'entry' | 'roles' | 'lists';

/** Names of the kept rules by their number on the tape. */
export const ruleNames: readonly string[] = ['trail', 'fence', 'directive', 'directiveRule', 'layout', 'contentsWord', 'hashes', 'boilerplate', 'formal', 'yearNumber', 'year4', 'hanUnit', 'monthPart', 'twoFigures', 'dayPart', 'hanOrdinal', 'leadMark', 'boldOpen', 'scale', 'moneyUnit', 'percentUnit', 'unit', 'timesUnit', 'placeNoun', 'maskUnit', 'more', 'comeAbout', 'tailOver', 'head', 'label', 'marker', 'partMarker', 'arabicOrdinal', 'hanBracketMarker', 'arabicBracketMarker', 'circledMarker', 'hanMarker', 'arabicMarker', 'boldClose', 'inline', 'sentence', 'enumerator', 'enumerator_bracket', 'enumerator_bracketHalf', 'enumerator_circled', 'enumerator_shi', 'enumerator_yao', 'enumerator_di', 'enumerator_shouxian', 'sequence', 'enumerator_qi', 'inlineMarker', 'hole', 'letterHole', 'partyLetter', 'nameLetter', 'chatLetter', 'halfWord', 'halfTail', 'personHole', 'goodThought', 'eraThought', 'thoughtTopic', 'thoughtVerb', 'studyVerb', 'speechNoun', 'taskVerb', 'valueHole', 'totalUnit', 'gapUnit', 'gapMoney', 'percentSign', 'objectHole', 'holeHead', 'emptyHole', 'comma', 'emphasis', 'opaque', 'residue', 'placeholder', 'ordinalMask', 'maskBody', 'rangeMark', 'oneMask', 'valueMask', 'oneUnit', 'nameMask', 'oneName', 'dotMask', 'textBlank', 'date', 'cutOff', 'isoDate', 'word', 'hanNumeral', 'quantity', 'approxOver', 'approxUnder', 'approxAbout', 'approxReach', 'fraction', 'arabicNumeral', 'range', 'tailAbout', 'tailUnder', 'cue', 'whole', 'part', 'state', 'remainder', 'ratePlain', 'rateVerb', 'announce', 'basis', 'rise', 'fall', 'share', 'target', 'result', 'open', 'close', 'stop', 'summaryPart', 'planPart', 'reportPart', 'collection', 'announced', 'announcedCount', 'titleYear', 'entryText', 'entryPage', 'problemPart', 'nextPart', 'tally', 'listVerb', 'aheadWord', 'behindWord', 'partialWord', 'joinWord', 'tallyOpen', 'tallyNumber', 'tallyUnit', 'tallyClose', 'tallyTail', 'tallyTail_list', 'plainNoun', 'aspectNoun', 'tallyMark', 'addition'];

/** Readies the grammar for matching; what a matcher needs to remember is its own. */
export function createMatcher(): Matcher<StartRule> {
  const alphabet = readAlphabet('\u0009 !#%&()*+,-./01289:<=>?@BDEFIMNOPQTX[]_`acdefghijlmnoprstvwx{|}~·×–—‘’“”…‰Ⅹ−■□△○●、〇〈〉《》【】〔〕一七万三上下不专业两严个中为主举义之九习乡书了予事二于五交产亩亮人亿今从他仗付代以们件任份企众优会传位低住体余作例依促保信倍倡值做元充兆先光克免兑党入全八公六共关兴其具内册再写军决况准减几出击分切划列则创初利别到制前剩力办功加务动势包化区医十千升单占印即卷厅历厘原去县参双发取受变口另只台史右号司各合同名后向吨启告员周和善四回因团园困围国在地场均块坚型城域基填境增声处复外多大天央头契奖套好如姓委孔字存季学它安完宗定实宣室家容对导封射尊小少尚就尾局层届展屯山岁岛州工左差已市带席幅幢干平年床库底府度座庭建开式引张弱强录彩役彻径待律得微德徽心志忠忧快念态思性总患情想意感成我战截户所手才打托扛执扫批承把抓投护报拟择括持指按据授排推措描提插握揽摄撑支改攻放政效教敬数整文料斤新方施旗日旨旬时明是更最月有服期未末本机权材村条来板构枚果架某查标栋栏校株样核根格案档桥桶棵楼概模次欧款止正此步段每比毫氏民求汇江河治法注活济海涨深添清渠港湖源滑点焦煤照爱片版牢牵特率环现班理瓦瓶生由电略番百的盏盒目相盾省看眼着矛知短码破础硬确示社票种科秒积称程稿突立站章竣端笔第等策筹签算管箱篇籍米类粒精系素索累纠约级纪纷线组织经结绕给络统绩续维编罐网署美群羽职聚股育能脱自至艘良色节英范荐荣获落蒸薄融行街补表袋被要见观规解誉计认训议记讲论设访证评识诉诚话诞该请诺读课调谋责贯费资起超趟足距跟路践车转轮轴载较辆辑输达过近还这进述选通逾遍道那部采里重量金针钟银锦键镇镑长门问间阅队阶降院险隐障难集零面革音页顷项顾领颈颗题额风馆首验骤高龄﹣！％（）＊＋，－．０１２９：Ｘ［］＿ｘ～', ['㐀䶿丁丂丄丆丈丈丌丌丏丒且丙丛丣並丩丫丬丮丹丼丽丿么乊乊乌乜乞也乢乥乧亅亇亇争亊亍亍亏亓井亣亥亦亨亨亪亪京亭亯亹亻亾什仉介仍仏仕仙仢令令仦仫仭仵价仺仼仼仾伀伂伖伙伙伛伟伡佌佐佒佔佘佚佛佝侊侌侜侞係俄俜俞俠俢倌倎倠倢倻倽偙偛兂兄兄兇兇兊兊兌兌兎児兒兙兛兤兦內兩兪兮兰兲兲兵兵典冄円冋冎冘冚冚农冲冴冴冶凅凇凎凐凟凡凹凼刅刈刑刓刖刘刘刚刚刜刜刞刨刪刪刬刯刱刵刷剌剎剨剪劚劜劝劢劧助劾勀匄匆匕北匹匼區卂卂卄卆午卉卋協卖卟卡卯危卲却卶卸厄厇厗厙厞厠厺厼厾叀叁參叉友友反叐叒叕叙叢古句叧叩叫可叱叱叴叶叹吃吅吇吉吋吏吐吒吧吩吮吰呉呋呗呙呧呩咋咍啅啇喃喅囚囜囝囟囟囡囡団囬囮囯囱図囵囼图圧圩圯圱圹圻坆坈坖坘坙坛垊垌埍埏埞埠培埻塪塬墂墄墝墟壯壱夃夅夌夎夕夗夙夛夦夨夨太夭夯夳夵奐奒奕奘奼奾妁妃姒姕孓孕孖孙孢孤孥孧宂宄守宊宋宍宖官宙宛宝実客宥宵宷宸宺寋寍寸寺寻寽尀専尃尅尉尋導尐尐尒尙尛尰尲尽尿尿屁屁屃屉屋屔屖屮屰屰屲岀岂岚岜川巟巤巧巭巯己巳币布帥帧帬帮幄幆幡幣幱幵幵幷庉庋庒应应庖庛庝庥庨庬庮廹廻廿弁弎弐弔弖弟弡弰弲弹弻彔彖彨彪彸彺彺彼徃徆徊後徖徘徭徯徶徸徼徾忂忄忖忘忟忡忦忨忪忬忴忶怀怂怜怞怦怨怺怼悢悤惄惆惲惴愎愐愞愠戏戒戗戙戩戫戶戸房扁扊扌扌扎扒扔扗扙扚扜扦扨扪扬扸扺找技抉抋抒抔抔抖抣抦拄拆拞拠拨拪拫拭挀挂挆挈挈挊捭捯掇掉掑掓控掩掩掫揎揑揑揓揠揢揼揾摃摅撐撒攮攰攸攺攺攼攽敀敇敉敘敚敫敭敯敱敳敵斆斈斘斚斣斥斯斱斸斺於斾旖旘旤旦旧早旫旭旵旷昍昏昮昰曳曵替朁朇朊朌朎朞朠朩札朹朻杂杄杏杒杠杢杤杦松枀枃枅枙枛枛枝枵枷柏柑柤柦栆栈栊栌栎栐栠栢栩栫栶栺栻栽桇桉桢桤桤桦桵桷棴棶楻楽榁榃樠樢欠欢欦欨欽欿歡武殴殶毎毐毓毕毪毬氎氐氐氒汁汃汆汈汞池沲沴沺沼泔泖泧泩洺洼浍浏浶浸涧涩淰淲淺淼渄渆渟渡渮渰湕湗溏溑滐滒炸為焥焧煣煥煦煨爰爲牆牉牡牣牴牶牸牺玆玈玮玱珬珮琅琇瓥瓧瓵瓷甞甠甧甩田甲甴甶畤畦畩畫白癿皃皅盎盐监盓盭盯盷盹盽盿眀眂眊県眻眽眿睁矚矜矤矦矬矮砀砂砳砵砿硁硫硭硭硯礹礻礽礿祧祩秌秎秐秓秮秱稊稌稾穀窀窂竊竌竘竚竟竡竢竤竮竰笓笕笫笭筈筊筕筗筸筺筽筿箖箘箠箢箰箲篆篈籌籎籲籴籺籼粑粓粽粿糺糼紟紡紡紣紮細纟纡纥纨纩纫纶纸纾绀练绅细终绎绐绒绔绔绖绘绚绛绝绞绠绨绪绬绮绳绵缕缗罏罒罱罳羍羏羣羥羼羾聋聍聙聛肠肢肱肳胼胾脰脲臩臫臲致艗艙艮艰艱艳芁芃苤苦苰苲茂茄荏荑荢荤莶莸萼萾蒷蒹薃薅螌螎衋衍衖衘衤衦衧衩袊袌袪袬覀覂觀觃觃觅觢觤誈誊讠订讣讥讬讯讯讱讱讳讹讻讽诀诀诂诃诅诅诇诈诊诙诛诜诟诤详诶诸诹诼诽诿谂谄谊谌财贤贮贰贸贺赃赅赡赣赶赸趄趆趞趠趲趴跜跞跞跠跮跰跴跶轥轧轫轭轭软轳轵轼轾辂辄辅辇辐辒辒辔辽辿迆迈运迒迗迚迚远迯迱逈逊這逛逽逿遌過遒達邢邤郧郩釆釈釋野野釐釐釒钇钉钞钠铵铷锥锧锭锯镆镈镐镒镾門闧闩闭闯闳闵阄阆阞阠阵阷陌陎陡陣陨陪随隑際隝隽隿雅雇雵雷靑靓靡靣靨靪韲韴顴顶顶顸顸顺顽顿颅颇颇颉颖颙颜颞飍飏馅馇馕馗骋骍骣骥髗髙龃龅鿿', '\ud800\udbff', '\udc00\udfff', 'ＡＷＹＺａｗｙｚ', '①⑳', 'AACCGHJLRSUWYZ', 'ⅠⅨⅪⅫ', '享享商商富富担担用用赢赢青青', 'bbkkqquuyz', '３８', '37', '与与及及并并', ';;？？', '\u00a0\u00a0　　', '。。；；', '半半若若']);
  const sets = readSets(alphabet, [
    '<',
    '!',
    '`',
    '-',
    '>',
    '|',
    '[',
    '#',
    '（',
    '*',
    '第',
    '共',
    '点',
    '号',
    '来',
    '，',
    '计',
    '的',
    '…',
    '十',
    '日',
    '—',
    '_',
    '千',
    '时',
    '份',
    '(',
    '中',
    '主',
    '以',
    '①',
    '.',
    '、',
    '．',
    '·',
    '其',
    '要',
    'D',
    'Q',
    '新',
    '重',
    '“',
    '〔',
    '由',
    '被',
    '评',
    '为',
    '‘',
    '《',
    '【',
    ']',
    'x',
    '×',
    '○',
    '□',
    '△',
    '●',
    '■',
    '＊',
    '〇',
    '＿',
    '某',
    '{',
    '待',
    '占',
    '\u0009',
    '两',
    '`~',
    '*（',
    '/，',
    ':：',
    '一二',
    '+-',
    '*_',
    '(（',
    '以左',
    ')）',
    '、，',
    '．：',
    '.、',
    '内群',
    '关对',
    '%％',
    '万亿',
    '，。',
    'hw',
    'tw',
    ',，',
    'xｘ',
    '+＋',
    'FT',
    '填补',
    '止至',
    '楼线',
    '大约',
    '达高',
    '.．',
    '上左',
    '下右',
    '下内',
    '下列',
    '报汇',
    '告报',
    'ⅩⅠ',
    '‘“',
    '’”',
    '\u0009 \u00a0',
    '方次里',
    '克瓦米',
    '倍成番',
    '余几多',
    '以余多',
    [99, '上'],
    '先后次',
    [88, '是'],
    '荣获被',
    [85, 0],
    [97, '·'],
    '[【［',
    [75, '〔'],
    'BIO',
    ']】］',
    [77, '〕'],
    '下以如',
    '上增提',
    '任目计',
    '划务标',
    '共有计',
    '编锦集',
    '情材稿',
    [77, '页'],
    [101, '面'],
    [107, 0],
    [107, '-'],
    [74, '-='],
    '-–—－',
    '*各同尊',
    '*位志敬',
    [71, '!！'],
    '12１２',
    '○〇两零',
    [107, '余'],
    [111, '来'],
    [107, '、'],
    '其再最首',
    [115, '、'],
    '主习同总',
    '书席志近',
    '共合总累',
    '得授获评',
    '主同等进',
    [107, '”'],
    [107, '’'],
    [107, '》'],
    [107, '）'],
    [107, '】'],
    [107, ')'],
    'NXnⅩ',
    [89, 'XＸ'],
    '号年日月',
    '不低少近',
    '同比环较',
    '下减回降',
    '办完实达',
    '上去期比',
    '到成现结',
    '合汇选集',
    [71, 88],
    [135, ' '],
    [136, '第'],
    '!?！;。',
    [73, '*>—'],
    [84, '十千百'],
    [83, '‰个百'],
    [168, '、'],
    [71, 80, '．'],
    [78, 79, '.'],
    [146, '要'],
    'D于产诚题',
    '学落贯践领',
    '习会实彻行',
    [107, '年月'],
    [107, '日月'],
    '亩人公吨平',
    [159, '×'],
    '不突至超逾',
    [112, 98],
    '加升涨长高',
    '低少滑落降',
    [126, '年投'],
    [127, '度资'],
    '\u0009.·—…',
    [75, 'Pp第'],
    '下今新明来',
    '后外就时要',
    '为共和的与',
    '了住准到好',
    '为包即是有',
    [107, '#*目'],
    [107, 70, '共'],
    [140, 72],
    [171, '…'],
    '0189０９',
    '元日欧港美英',
    '件务求点素领',
    [75, 105, '《【'],
    '产央席府治近',
    [180, '、'],
    '完扛推牢落践',
    '动实成行记起',
    '外强文法生经',
    '交军化态治济',
    '奖志持称荣行',
    '一体力强心确',
    '012893',
    '作展成结职顾',
    '划排点算署路',
    '不困差短薄问',
    '弱板足距难题',
    '一后年步的阶',
    '再另同最此还',
    '上以前该这那',
    [135, '!<|'],
    [199, '录'],
    '人公场家平户批',
    [182, 160],
    [181, 82],
    '为于同据照的进',
    '关具坚大总正统',
    [107, '填插此输'],
    '上下中份初底末',
    '合均已改新续达',
    '回完工开总进述',
    [202, '，'],
    [202, 71],
    [82, '以依在按根由'],
    [198, '主分在'],
    [90, '#*/:·×'],
    '×■□△○●〇＊',
    '安思打要规计谋部',
    [192, 133],
    [198, 124],
    [175, 75, '—'],
    [72, '七三九五八六四'],
    [206, '[〈〔'],
    [152, 77, '’》】'],
    [201, 137],
    [244, '十'],
    [245, '<'],
    [123, 106, '>]〉》】'],
    [244, '第'],
    [119, 120, 91, '{待'],
    [136, '~−到至﹣～'],
    [230, '入写处'],
    [167, 120, 130],
    [235, 88],
    [203, 140, '３3'],
    [248, '是'],
    [248, '要'],
    [236, 116],
    [211, 181],
    '不余其剩在尚待拟未正还',
    [173, 142, 143],
    [257, '、'],
    [228, 150, '主'],
    [257, '〕'],
    [239, 159],
    [186, 161, 95, 96],
    [257, '篇'],
    [244, 141],
    [248, 107],
    [121, 91, 'DEMNPQXA'],
    [257, 71],
    [267, '＿'],
    [267, '—'],
    '个人场家层户本条类级组部面',
    [257, 88],
    '产促创同和建性抓治管识谋享',
    [250, 107],
    '个件场大层张方条步种类道项',
    [257, 107],
    [147, '中书区县国市省部领，'],
    '件利患报案求目索纷见议访诉题',
    [159, '乡公区县同局市村街镇'],
    [250, 119, '］'],
    '单名地姓年数日时月标电百职金',
    [257, 72, '月'],
    [279, '*'],
    [256, 243],
    [83, '、个号季日月期栋楼类级组路'],
    [208, 147, 209, '新'],
    [257, 158],
    [257, 159],
    [253, 118, 88],
    [272, 89],
    '份位值分务名字期点称话量间题额',
    [225, 173, 174],
    [281, 75],
    [281, 77],
    [271, 80, '．'],
    [94, '产号季层届年批月期次环等类级'],
    '主入全共兴向建忠忧我护治爱管脱跟',
    '专举信建意投提案稿纠线议诉问隐项',
    [257, 193],
    [281, 200],
    [237, 175, 107, '*'],
    [281, 287],
    [281, 118, '、'],
    [248, 145, 75, '第①'],
    [270, 173],
    [304, 104],
    [270, 203],
    [257, 238],
    [294, 159],
    [310, '分'],
    '中主依基契导平引总抓指支核根牵目突统载重',
    '不中任全其几前另各后多数每等约至超近逾首',
    [257, 248],
    [191, '产付位保工库成改放格案理约结行解'],
    [311, 107],
    [261, 148, 210, 82, '时'],
    [229, '决安带意批报指支方要规请通部领'],
    [309, '于别括要'],
    [318, '—'],
    [318, '两'],
    [312, 138],
    '上下付免关剩加开微扫推文更未本来点版相责转长阅',
    '一任余信入关击多完按描文权注源码章荐读责费载通',
    [318, 75],
    [190, '兑入到办化参发受合完开执整竣签结调达'],
    [240, 233, 167, 120, '报'],
    [225, 107, 83, 84, '个亩件元名宗期条次起项'],
    [318, 107, '截'],
    [282, 202, 208, '重'],
    [293, 274, 74],
    [294, 257],
    [335, '某'],
    '从体做分办加包围在坚处存实开强把抓推提是有注突聚落表采',
    [327, 170],
    '个亩兆克公分千升厘吨周天学小岁平年摄斤日标毫海秒立米蒸课',
    [329, 107, '第①'],
    [318, 308],
    [81, '中代务史员和外委工建徽性总支政旗日校章籍纪组课费风龄'],
    [285, 249, 202],
    [307, 253, '份'],
    [329, 309],
    [302, 272],
    [343, '的'],
    [325, 310],
    [349, '—'],
    [94, '包区厅口地型套层岛幢座打标栋栏档款段点照片班端等类级股证轮门馆'],
    [349, 107, '共'],
    [72, '主事优作先光全决创十历各基声好宗干建思意执政方理百纪组群诞路重领'],
    [272, 86, 'acdefgijlmnoprstvxb'],
    [253, 108, 109, 75, '元分吨岁年斤时月标格氏百箱钟镑顷'],
    [354, '/'],
    [279, 249, 256, 0, '、'],
    [318, 280, '点'],
    [356, '!'],
    [328, 281],
    [354, 159, 'Ａ'],
    [337, 252, '…第'],
    [348, 207, 179, '新'],
    [354, 215],
    [349, 268],
    [345, 270, '十止'],
    [335, 294],
    [364, '*/'],
    [368, '-'],
    [364, '-._'],
    [349, 263, 187, 88, 97],
    [357, 263],
    [370, '@'],
    [364, 257],
    [369, 107],
    [374, '_'],
    '中主乡书企公办区医厅县同园处大委学小局屯山工市平所旗机村桥模江河湖省社科站组股自行街路部银镇集项',
    [374, 361],
    [378, '*'],
    [378, '-_'],
    [352, 216, 217, 129, 103],
    [380, '.'],
    '不举事亮任优体做关内切办原发启困安层工差建弱意感打抓措教文方板步特环瓶目着矛短突经维要认设重问阶难领风',
    [378, '<]`〔'],
    [378, 88, 97],
    [373, '#%&+/:=?~'],
    [367, 284, 90, '某'],
    [357, 108, 109, 182, '元分吨岁斤时标格氏百箱钟镑顷'],
    [357, '*业任制动区台司团学式心志校治目程行记道门院'],
    [330, 262, 232, 162, 163, 125, 149, 124, '占实'],
    [377, 276],
    [338, 317, 196, 222, 124],
    [127, '仗件任位体保出则制力动化升单变口台合向善地坚境局展度式强役径心快念持撑效新构果格步治焦略破础程筹系绩能议设识诺路进道重阶障革题高'],
    '严中优体促保倡关创到制功加动原变台同坚基增完导工带平建强思意成战承指推提支改攻整方服机条格模注活深清渠环理硬确突结统聚能融行计课责路转载进高',
    [374, 351],
    [358, 197, 142, 124, 105, 132, '上两中为他出化区县取国在央它实少展市强括持握施焦现理省绕过进述重'],
    [392, 325, 107, 105],
    [276, '件份位例册列则包单卷双口只台名回块处头套孔宗室对封尾届幅幢床座张所批排支期枚架栋株样根桶棵次款段点片版班瓶盏盒眼票种积笔箱篇粒罐网羽艘节袋起趟车轮辆遍道门间集项颗'],
    [379, 357, 325],
    [398, 184, '兆克千升厘摄斤标毫海立米蒸'],
    [394, 383],
    [400, 204, 107, 84],
    [400, 340, 204, 174, 110],
    [403, '上'],
    [403, 263],
    [405, '以'],
    [406, 160],
    [405, 159, 160],
    [393, 357, 242, '*会作入势受因块域容情想手排措施板段求法点盾示章算素色节见训足距键险难面项颈验骤'],
    [405, 349, 88, 97],
    [403, 377, 173],
    [410, 253],
    [408, 367],
    [411, 279, 407],
    [414, '_'],
    [-1, 399, 337, 386, 263, 170, 104, 118, 285, '\u0000`{|}‰−上为以另各同和按数整是每的破该超过近这那零首﹣％＋～𐀀①半'],
    [416, 107, 83, '〔'],
    [417, 272, 206, 236, 291],
    [416, 258, 317, 222, 173, 390, '〇两为和按来某破第过零半'],
    [419, '的'],
    [420, 107],
    [421, 341],
    [-1, 379, 279, 245, 171, 175, 0],
    [418, 384, 365, 362, 250, 390, '#〈'],
    [-1, 361],
    [425, 159, 'Ａ'],
    [-1, 285, 245, 171, 0],
    [-1, 278],
    [424, 423],
    [-1, 234, 0, '\u0009'],
    [430, 192],
    [-1, 120, 123, 0],
    [431, '，'],
    [-1, 0, '<>'],
    [434, '<'],
    [-1, 0, '`'],
    [-1, 0],
    [-1],
  ]);
  const b0 = packSets(sets, [107, 134, 375, 369, 135, 169, 356, 435, 257, 200, 305, 70, 136, 235, 139, 72, 244, 172, 73, 74, 411, 109, 110, 75, 403, 359, 415, 143, 112, 404, 173, 76]);
  const b1 = packSets(sets, [113, 422, 420, 341, 176, 77, 177, 80, 264, 290, 71, 346, 357, 205, 251, 178, 146, 433, 144, 374, 395, 272, 81, 361, 431, 334, 419, 416, 83, 229, 214, 175]);
  const b2 = packSets(sets, [386, 354, 370, 215, 380, 364, 436, 238, 158, 159, 292, 382, 434, 376, 185, 336, 88, 267, 89, 391, 335, 367, 377, 90, 119, 427, 344, 286, 296, 122, 120, 123]);
  const b3 = packSets(sets, [93, 94, 253, 324, 318, 287, 231, 310, 268, 97, 355, 378, 187, 278, 190, 191, 250, 202, 279, 429, 331, 381, 255, 269, 432, 256, 241, 193, 131, 234, 430, 192]);
  const b4 = packSets(sets, [311, 392, 197, 124, 132, 196, 105, 270, 106, 423, 401, 409, 242, 399, 288, 289, 350]);
  const d0 = packSets(sets, [133, 68, 1, 223, 199, 339, 247, 438]);
  const d1 = packSets(sets, [438, 68, 2, 438, 224, 360, 326, 438]);
  const d2 = packSets(sets, [368, 4]);
  const d3 = packSets(sets, [6, 135, 2, 1]);
  const d4 = packSets(sets, [438, 169, 7, 356]);
  const d5 = packSets(sets, [69, 421]);
  const d6 = packSets(sets, [170, 327]);
  const d7 = packSets(sets, [281, 328]);
  const d8 = packSets(sets, [11, 136]);
  const d9 = packSets(sets, [281, 281]);
  const d10 = packSets(sets, [137, 201]);
  const d11 = packSets(sets, [138, 312]);
  const d12 = packSets(sets, [71, 202]);
  const d13 = packSets(sets, [171, 19]);
  const d14 = packSets(sets, [438, 19]);
  const d15 = packSets(sets, [140, 72]);
  const d16 = packSets(sets, [203, 270]);
  const d17 = packSets(sets, [244, 141]);
  const d18 = packSets(sets, [257, 248]);
  const d19 = packSets(sets, [20, 244]);
  const d20 = packSets(sets, [248, 244]);
  const d21 = packSets(sets, [73, 10, 5, 22]);
  const d22 = packSets(sets, [107, 107, 438, 22]);
  const d23 = packSets(sets, [10, 23]);
  const d24 = packSets(sets, [297, 403, 377]);
  const d25 = packSets(sets, [438, 388, 389]);
  const d26 = packSets(sets, [173, 174, 225]);
  const d27 = packSets(sets, [402, 438, 108]);
  const d28 = packSets(sets, [173, 24]);
  const d29 = packSets(sets, [204, 400]);
  const d30 = packSets(sets, [174, 204, 340, 110, 398]);
  const d31 = packSets(sets, [9, 27]);
  const d32 = packSets(sets, [403, 403]);
  const d33 = packSets(sets, [107, 202, 175, 249, 250, 0]);
  const d34 = packSets(sets, [245, 1]);
  const d35 = packSets(sets, [10, 357]);
  const d36 = packSets(sets, [10, 438]);
  const d37 = packSets(sets, [23, 414]);
  const d38 = packSets(sets, [407, 377, 250]);
  const d39 = packSets(sets, [406, 263, 226, 142]);
  const d40 = packSets(sets, [438, 372, 438, 438]);
  const d41 = packSets(sets, [111, 15]);
  const d42 = packSets(sets, [438, 403]);
  const d43 = packSets(sets, [11, 75, 298, 31, 248, 257]);
  const d44 = packSets(sets, [318, 271, 299, 438, 300, 308]);
  const d45 = packSets(sets, [248, 257]);
  const d46 = packSets(sets, [78, 32, 79]);
  const d47 = packSets(sets, [33, 32]);
  const d48 = packSets(sets, [301, 33]);
  const d49 = packSets(sets, [438, 244]);
  const d50 = packSets(sets, [144, 34, 32]);
  const d51 = packSets(sets, [257, 257]);
  const d52 = packSets(sets, [264, 264]);
  const d53 = packSets(sets, [32, 34, 144, 35]);
  const d54 = packSets(sets, [437, 433, 346]);
  const d55 = packSets(sets, [309, 329]);
  const d56 = packSets(sets, [438, 342]);
  const d57 = packSets(sets, [9, 27, 31, 248, 248, 11, 145, 36]);
  const d58 = packSets(sets, [257, 257, 438, 258, 259, 248, 114, 244]);
  const d59 = packSets(sets, [115, 33]);
  const d60 = packSets(sets, [75, 248, 257]);
  const d61 = packSets(sets, [271, 300, 308]);
  const d62 = packSets(sets, [144, 306, 424, 433]);
  const d63 = packSets(sets, [347, 291, 417, 260, 206]);
  const d64 = packSets(sets, [363, 321, 438, 265, 246]);
  const d65 = packSets(sets, [38, 302, 272, 39, 272]);
  const d66 = packSets(sets, [348, 179, 40, 81, 207]);
  const d67 = packSets(sets, [343, 18]);
  const d68 = packSets(sets, [438, 353]);
  const d69 = packSets(sets, [351, 374]);
  const d70 = packSets(sets, [147, 40, 208, 208, 180, 209]);
  const d71 = packSets(sets, [148, 25, 261, 227, 181, 210]);
  const d72 = packSets(sets, [40, 211, 82, 41]);
  const d73 = packSets(sets, [25, 212, 431, 37]);
  const d74 = packSets(sets, [282, 202, 208, 41]);
  const d75 = packSets(sets, [438, 438, 227, 37]);
  const d76 = packSets(sets, [180, 33]);
  const d77 = packSets(sets, [181, 438]);
  const d78 = packSets(sets, [149, 303, 107, 416, 83, 182, 43]);
  const d79 = packSets(sets, [17, 283, 332, 84, 438, 183, 266]);
  const d80 = packSets(sets, [204, 184]);
  const d81 = packSets(sets, [236, 44, 116, 45]);
  const d82 = packSets(sets, [228, 29, 150, 46]);
  const d83 = packSets(sets, [85, 0]);
  const d84 = packSets(sets, [47, 18, 151, 117]);
  const d85 = packSets(sets, [316, 322, 213, 438]);
  const d86 = packSets(sets, [42, 48, 49, 9, 50, 27]);
  const d87 = packSets(sets, [152, 153, 154, 155, 156, 157]);
  const d88 = packSets(sets, [175, 107, 10, 237]);
  const d89 = packSets(sets, [438, 438, 10, 323]);
  const d90 = packSets(sets, [384, 8, 362, 418, 333, 378, 11, 365, 390, 249, 250]);
  const d91 = packSets(sets, [436, 8, 427, 438, 366, 438, 349, 438, 438, 438, 438]);
  const d92 = packSets(sets, [86, 364, 43, 361, 3, 257, 257, 257, 1, 51]);
  const d93 = packSets(sets, [87, 373, 257, 382, 436, 273, 257, 313, 359, 27]);
  const d94 = packSets(sets, [354, 215]);
  const d95 = packSets(sets, [257, 158]);
  const d96 = packSets(sets, [11, 335, 337, 19, 252]);
  const d97 = packSets(sets, [335, 413, 387, 19, 427]);
  const d98 = packSets(sets, [335, 267, 257, 267]);
  const d99 = packSets(sets, [335, 314, 293, 438]);
  const d100 = packSets(sets, [159, 274, 23, 10]);
  const d101 = packSets(sets, [52, 159]);
  const d102 = packSets(sets, [53, 159, 54, 55, 56, 57, 58, 59, 60, 61]);
  const d103 = packSets(sets, [185, 53, 54, 55, 56, 57, 58, 59, 60, 61]);
  const d104 = packSets(sets, [23, 23]);
  const d105 = packSets(sets, [294, 257]);
  const d106 = packSets(sets, [275, 425]);
  const d107 = packSets(sets, [118, 253, 88]);
  const d108 = packSets(sets, [438, 438, 159]);
  const d109 = packSets(sets, [159, 239]);
  const d110 = packSets(sets, [89, 159]);
  const d111 = packSets(sets, [295, 426]);
  const d112 = packSets(sets, [335, 267]);
  const d113 = packSets(sets, [367, 408]);
  const d114 = packSets(sets, [335, 267, 257]);
  const d115 = packSets(sets, [335, 314, 293]);
  const d116 = packSets(sets, [377, 276]);
  const d117 = packSets(sets, [405, 263, 160]);
  const d118 = packSets(sets, [438, 372, 438]);
  const d119 = packSets(sets, [335, 62, 267, 89, 89]);
  const d120 = packSets(sets, [367, 62, 284, 90, 53]);
  const d121 = packSets(sets, [335, 314]);
  const d122 = packSets(sets, [63, 119, 120, 91, 64]);
  const d123 = packSets(sets, [63, 427, 427, 121, 92]);
  const d124 = packSets(sets, [427, 427]);
  const d125 = packSets(sets, [230, 427]);
  const d126 = packSets(sets, [254, 427]);
  const d127 = packSets(sets, [285, 249, 202]);
  const d128 = packSets(sets, [201, 201, 201, 201, 201, 140, 318, 318, 318]);
  const d129 = packSets(sets, [312, 312, 312, 312, 312, 203, 345, 307, 307]);
  const d130 = packSets(sets, [21, 14]);
  const d131 = packSets(sets, [231, 26]);
  const d132 = packSets(sets, [257, 310]);
  const d133 = packSets(sets, [270, 173]);
  const d134 = packSets(sets, [186, 161, 95, 96]);
  const d135 = packSets(sets, [310, 349, 349]);
  const d136 = packSets(sets, [315, 412, 438]);
  const d137 = packSets(sets, [277, 438]);
  const d138 = packSets(sets, [257, 349, 349, 257]);
  const d139 = packSets(sets, [385, 410, 371, 438]);
  const d140 = packSets(sets, [112, 98, 30]);
  const d141 = packSets(sets, [438, 99, 100]);
  const d142 = packSets(sets, [149, 36, 232, 262, 330, 124, 162, 125, 163, 65, 126, 164]);
  const d143 = packSets(sets, [428, 28, 438, 438, 319, 101, 165, 188, 189, 438, 127, 166]);
  const d144 = packSets(sets, [149, 12]);
  const d145 = packSets(sets, [128, 428]);
  const d146 = packSets(sets, [310, 433]);
  const d147 = packSets(sets, [250, 107]);
  const d148 = packSets(sets, [233, 240, 102, 167, 120]);
  const d149 = packSets(sets, [216, 217, 103, 129, 352]);
  const d150 = packSets(sets, [120, 120, 167, 130]);
  const d151 = packSets(sets, [432, 352, 129, 438]);
  const d152 = packSets(sets, [201, 233, 240, 102, 429]);
  const d153 = packSets(sets, [312, 216, 217, 103, 438]);
  const d154 = packSets(sets, [168, 202]);
  const d155 = packSets(sets, [192, 107, 133]);
  const d156 = packSets(sets, [438, 320, 438]);
  const d157 = packSets(sets, [32, 19, 35, 22, 66]);
  const d158 = packSets(sets, [32, 438, 35, 22, 438]);
  const d159 = packSets(sets, [304, 104]);
  const d160 = packSets(sets, [16, 202]);
  const d161 = packSets(sets, [201, 218, 194, 240, 233, 437]);
  const d162 = packSets(sets, [312, 219, 220, 217, 216, 438]);
  const d163 = packSets(sets, [397, 221, 11, 437]);
  const d164 = packSets(sets, [396, 195, 349, 438]);
  const d165 = packSets(sets, [338, 124, 222, 317, 196]);
  const d166 = packSets(sets, [438, 132, 438, 438, 438]);
  const d167 = packSets(sets, [257, 67, 248]);
  const d168 = packSets(sets, [280, 13]);
  const d169 = packSets(sets, [423, 438]);
  const d170 = packSets(sets, [357, 10]);
  const d171 = packSets(sets, [438, 10]);
  const d172 = packSets(sets, [379, 357, 325]);
  const d173 = packSets(sets, [438, 438, 358]);
  const d174 = packSets(sets, [383, 394]);
  const d175 = packSets(sets, [438, 393]);
  const d176 = packSets(sets, [124, 198]);
  const d177 = packSets(sets, [132, 438]);
  const d178 = packSets(sets, [202, 243]);
  const d179 = packSets(sets, [349, 437]);
  const w0 = readWords(alphabet, ' ``` ~~~');
  const w1 = readWords(alphabet, ' <!--');
  const w2 = readWords(alphabet, ' jiaogao-ignore');
  const w3 = readWords(alphabet, ' -file');
  const w4 = readWords(alphabet, ' （ **');
  const w5 = readWords(alphabet, ' 点击下载 点击查看 点击阅读 点击进入 点击此处 扫码关注 扫码下载 扫描二维码 长按识别 长按二维码 更多范文 更多公文 更多资料 更多精彩 更多文章 关注公众号 关注微信 微信公众号 本文来源 文章来源 来源：网络 来源于网络 转载请 版权声明 版权所有 责任编辑： 上一篇： 下一篇： 相关阅读 推荐阅读 相关推荐 免责声明 加入会员 开通会员 付费阅读 付费后 付费下载 剩余内容 阅读全文 未完， 本文共计');
  const w6 = readWords(alphabet, ' 各位 尊敬的 同志们');
  const w7 = readWords(alphabet, ' 18 19 20 21 １９ ２０');
  const w8 = readWords(alphabet, ' 十一 十二 十');
  const w9 = readWords(alphabet, ' 万亿 千亿 百亿 千万 百万 十万 亿 万');
  const w10 = readWords(alphabet, ' 美元 欧元 港元 日元 英镑 元');
  const w11 = readWords(alphabet, ' 平方公里 平方千米 平方米 立方米 平米 公里 千米 厘米 毫米 海里 公顷 亩次 亩 吨标准煤 吨 公斤 千克 斤 克 千瓦时 千瓦 兆瓦 摄氏度 标箱 蒸吨 米 升 人次 人 名 位 户次 户 家次 家 个次 个 项次 项 件次 件 起 宗 条次 条 次 场次 场 期 批次 批 班次 班 例 处次 处 座 栋 幢 套 台次 台 辆次 辆 车次 艘 架 部 本 册 份 篇 幅 张 枚 面 块 片 根 棵 株 头 只 羽 尾 箱 包 袋 瓶 盒 桶 罐 支 组 种 类 门 节 所 间 层 室 床 口 眼 盏 段 孔 轮 遍 回 趟 笔 单 票 封 则 款 对 双 颗 粒 点 届 级 卷 版 集 道 网格 积分 排 列 样');
  const w12 = readWords(alphabet, ' % ‰ ％ 个百分点 百分点');
  const w13 = readWords(alphabet, ' 人次 户次 家次 场次 批次 平方米 公里');
  const w14 = readWords(alphabet, ' 平方公里 平方千米 平方米 立方米 平米 公里 千米 厘米 毫米 海里 公顷 亩次 亩 吨标准煤 吨 公斤 千克 斤 克 千瓦时 千瓦 兆瓦 摄氏度 标箱 蒸吨 米 升 个月 年 周岁 岁 周 天 小时 分钟 秒 课时 学时 日 学年');
  const w15 = readWords(alphabet, ' 人次 人 名 位 户次 户 家次 家 个次 个 项次 项 件次 件 起 宗 条次 条 次 场次 场 期 批次 批 班次 班 例 处次 处 座 栋 幢 套 台次 台 辆次 辆 车次 艘 架 部 本 册 份 篇 幅 张 枚 面 块 片 根 棵 株 头 只 羽 尾 箱 包 袋 瓶 盒 桶 罐 支 组 种 类 门 节 所 间 层 室 床 口 眼 盏 段 孔 轮 遍 回 趟 笔 单 票 封 则 款 对 双 颗 粒 点 届 级 卷 版 集 道 网格 积分 排 列 样');
  const w16 = readWords(alphabet, ' 省 自治区 自治州 自治县 市 区 县 旗 镇 乡 街道 社区 村 屯 组 局 委 办 厅 部门 部 处 科 股 站 所 中心 公司 集团 企业 学校 大学 中学 小学 医院 银行 路 街 大道 河 湖 江 山 桥 园区 园 小区 项目 工程 平台 同志 书记 主任 模式 行动 机制');
  const w17 = readWords(alphabet, ' % ‰ ％ 元 亩 吨 斤 克 米 升 年 岁 周 天 秒 日 人 名 位 户 家 个 项 件 起 宗 条 次 场 期 批 班 例 处 座 栋 幢 套 台 辆 艘 架 部 本 册 份 篇 幅 张 枚 面 块 片 根 棵 株 头 只 羽 尾 箱 包 袋 瓶 盒 桶 罐 支 组 种 类 门 节 所 间 层 室 床 口 眼 盏 段 孔 轮 遍 回 趟 笔 单 票 封 则 款 对 双 颗 粒 点 届 级 卷 版 集 道 排 列 样 美元 欧元 港元 英镑 平米 公里 千米 厘米 毫米 海里 公顷 公斤 千克 千瓦 兆瓦 标箱 蒸吨 小时 分钟 课时 学时 学年 车次 网格 积分 百分点 平方米 立方米 摄氏度 平方公里 平方千米 倍 成 番');
  const w18 = readWords(alphabet, ' 以上 多 余');
  const w19 = readWords(alphabet, ' 以上 左右 以下');
  const w20 = readWords(alphabet, ' 月份 月 年度 年 日 号');
  const w21 = readWords(alphabet, ' 部分 章 篇 编 节');
  const w22 = readWords(alphabet, ' 一、二 二、三 三、四 四、五 五、六 六、七 七、八 八、九 九、十 一、三 二、四');
  const w23 = readWords(alphabet, ' 季度 产业 线城市 级 期 批 类 等奖 等功 号 届 楼 层 次产业 线 月份 环 年级');
  const w24 = readWords(alphabet, ' ** __');
  const w25 = readWords(alphabet, ' 首先 其次 再次 最后');
  const w26 = readWords(alphabet, ' 代会 代表大会 组织 组 建 员 委 支部 总支 工委 内 中央 风 课 费 务 校 章 史 纪 性 外 群 政 日 和国家 和人民 旗 徽 龄 籍');
  const w27 = readWords(alphabet, ' 二十 十 建设 领导 路线 创新 理论 全面 政治 纪律 组织 作风 思想 基层 群众 方针 政策 历史 声音 好 宗旨 干部 一 各 事业 光荣 优良 先进 执政 主张 百年 诞生 重要 意识 决策');
  const w28 = readWords(alphabet, ' 共产 治 建 入 管 爱 我 全 跟 主题 脱 护 忧 兴 向 忠诚于 忠于');
  const w29 = readWords(alphabet, ' 区 厅 口 幢 座 栋 楼 段 类 级 线 门 馆 型 股 端 轮 照 证 班 档 栏 套 款 包 层 等 点 岛 标段 打印 地块 片区');
  const w30 = readWords(alphabet, ' 新时代中国特色社会主义思想');
  const w31 = readWords(alphabet, ' 央 近平 府 产党 治局 席团');
  const w32 = readWords(alphabet, ' 习近平 主席 总书记 同志');
  const w33 = readWords(alphabet, ' 法治 文化 经济 外交 强军 生态文明');
  const w34 = readWords(alphabet, ' 道德 政治 文化 教育 观念 解放');
  const w35 = readWords(alphabet, ' 关于 对');
  const w36 = readWords(alphabet, ' 主席 书记 中央 同志 领导 部长 省长 市长 省委 市委 县委 区委 总书记 习近平 国务院 ，');
  const w37 = readWords(alphabet, ' 贯彻落实 学习贯彻 学习宣传贯彻 贯彻 学习领会 领会 学习 落实 践行');
  const w38 = readWords(alphabet, ' 讲话 论述 指示 批示 思想');
  const w39 = readWords(alphabet, ' 推动 落实 完成 扛起 牢记 践行');
  const w40 = readWords(alphabet, ' 共计 合计 总计 累计');
  const w41 = readWords(alphabet, ' 意见建议 意见 建议 隐患 线索 案件 纠纷 问题 提案 议案 信访件 诉求 投诉 举报 稿件 项目 专利');
  const w42 = readWords(alphabet, ' 人次 户次 家次 场次 批次 次 条 起 件 宗 户 名 项 个 场 期 万元 亿元 元 亩 公里 平方米 % ％');
  const w43 = readWords(alphabet, ' 万亿 万 亿');
  const w44 = readWords(alphabet, ' 亩 吨 平方米 人次 公里');
  const w45 = readWords(alphabet, ' 以为 在的 根据的 按照的 依据的 对进行了 由同志 关于的');
  const w46 = readWords(alphabet, ' 被评为 荣获 被授予 获得');
  const w47 = readWords(alphabet, ' 等荣誉 等称号 等奖项');
  const w48 = readWords(alphabet, ' 以 在 根据 按照 依据 对 由 关于 被评为 荣获 被授予 获得');
  const w49 = readWords(alphabet, ' 抓手 契机 载体 主线 重点 目标 指导 核心 牵引 导向 引领 中心 依托 基础 突破口 总抓手 根本 统领 平台 总揽 支撑 主题');
  const w50 = readWords(alphabet, ' 坚强 正确 大力 统一 具体 关心 总体');
  const w51 = readWords(alphabet, ' 通知 意见 报告 方案 决定 请示 批复 领导 支持 指导 带领 部署 要求 规定 安排');
  const w52 = readWords(alphabet, ' 进行了 同志 主持 等荣誉 等称号 等奖项');
  const w53 = readWords(alphabet, ' 主要是 主要有 主要 包括 分别 在于 即 为 是 有');
  const w54 = readWords(alphabet, ' https:// http:// www.');
  const w55 = readWords(alphabet, ' docx doc xlsx xls pptx ppt pdf txt md jpg png com cn net gov org');
  const w56 = readWords(alphabet, ' ) ](');
  const w57 = readWords(alphabet, ' —— — – － ～ ~ - 至 到 − ﹣');
  const w58 = readWords(alphabet, ' 组 部门 人民 人社 人大 人才 家庭 条例 场所 部队 本级 面积 层级 类型 级别 个体 户籍');
  const w59 = readWords(alphabet, ' 光 轴 射线');
  const w60 = readWords(alphabet, ' 乡 区 县 局 市 村 镇 街道 同志 公司');
  const w61 = readWords(alphabet, ' }} {{');
  const w62 = readWords(alphabet, ' 此处 填写 填入 插入 输入');
  const w63 = readWords(alphabet, ' 待补 待填 待定 待核 待确认 待完善 待更新 请输入 请填写 请补充 请选择 请插入 此处填 此处插 此处输 此处补 此处添 具体数字 具体内容 具体日期 具体时间 具体数据');
  const w64 = readWords(alphabet, ' 名称 姓名 日期 时间 地点 金额 数量 数字 数值 单位 职务 年份 月份 百分比 标题 电话');
  const w65 = readWords(alphabet, ' TODO TBD FIXME');
  const w66 = readWords(alphabet, ' 待填写 待补充 待填');
  const w67 = readWords(alphabet, ' 截至 截止到 截止');
  const w68 = readWords(alphabet, ' 初 底 末 中旬 上旬 下旬');
  const w69 = readWords(alphabet, ' 超过 超 逾 突破 不少于 不低于 至少');
  const w70 = readWords(alphabet, ' 近 不足 不到 低于 少于');
  const w71 = readWords(alphabet, ' 大约 约 大概');
  const w72 = readWords(alphabet, ' 达到 高达 达');
  const w73 = readWords(alphabet, ' 多 余 以上 左右 上下 以下 以内');
  const w74 = readWords(alphabet, ' 左右 上下');
  const w75 = readWords(alphabet, ' 以下 以内');
  const w76 = readWords(alphabet, ' 总共 共计 合计 总计 累计 共有');
  const w77 = readWords(alphabet, ' 均已 已经 已 新建 改建 续建 合格 达标');
  const w78 = readWords(alphabet, ' 在建 拟建 正在 其余 剩余 余下 尚余 尚未 尚有 还有 未 待 不合格 不达标 不予');
  const w79 = readWords(alphabet, ' 任务 目标 计划 年度任务 投资');
  const w80 = readWords(alphabet, ' 完成 办结 结案 合格 达标 整改 调解 化解 受理 签约 开工 竣工 投产 入库 到位 参保 执行 兑付 发放');
  const w81 = readWords(alphabet, ' 以下 如下 下列');
  const w82 = readWords(alphabet, ' 同比 环比 比上年 较上年 比去年 较去年 同期');
  const w83 = readWords(alphabet, ' 增长 提高 增加 上升 提升 上涨');
  const w84 = readWords(alphabet, ' 下降 减少 降低 下滑 回落');
  const w85 = readWords(alphabet, ' 占比 占');
  const w86 = readWords(alphabet, ' 任务 目标 计划');
  const w87 = readWords(alphabet, ' 完成 办结 实现 达到');
  const w88 = readWords(alphabet, ' 总结 回顾 完成情况 开展情况 工作情况 进展情况 述职');
  const w89 = readWords(alphabet, ' 计划 打算 安排 谋划 要点 思路 规划 部署');
  const w90 = readWords(alphabet, ' 报告 汇报');
  const w91 = readWords(alphabet, ' 汇编 选编 合集 集锦');
  const w92 = readWords(alphabet, ' 情况 材料 稿');
  const w93 = readWords(alphabet, ' 问题 不足 困难 短板 差距 薄弱环节');
  const w94 = readWords(alphabet, ' 下一步 下步 下一阶段 下阶段 下一年 明年 来年 今后 新的一年');
  const w95 = readWords(alphabet, ' 做 办 抓 把握 突出 采取 存在 推进 实施 开展 聚焦 围绕 处理 坚持 体现在 表现在 表现为 分为 包括 实现 强化 加强 注重 提出 落实 从 是 有 在');
  const w96 = readWords(alphabet, ' 以下 如下 下列 下面');
  const w97 = readWords(alphabet, ' 上述 以上 前述 这 那 该');
  const w98 = readWords(alphabet, ' 另 各 每 等 其中 其他 其它 其余 后 前 首 任 近 约 超过 超 逾 至少 不少于 多 数 几 全国 全省 全市 全县 全区 中央');
  const w99 = readWords(alphabet, ' 个 件 场 大 层 张 条 步 种 类 道 项 方面');
  const w100 = readWords(alphabet, ' 方面 工作 任务 措施 举措 问题 环节 重点 关键 不足 短板 困难 原因 特点 亮点 特色 做法 经验 体会 启示 建议 意见 要求 目标 内容 要点 事项 事情 事 着力点 切入点 发力点 突破口 抓手 打算 设想 安排 文章 难题 瓶颈 矛盾 风险 差距 弱项 教训 感受 认识 方法 办法 方式 步骤 阶段 层面 维度 领域 板块 要素 优势 转变 提升 突破 变化 成效 成果 成绩 进展 导向 关系 体系 机制 制度 平台 清单 行动 工程 战略 计划 活动 原则 理念 思路 模式 载体 渠道 关口 攻坚战 硬仗 战役 倡议 承诺 保障 支撑 结合 统筹 到位 创新 融合 课题 强化 加强 加快 聚焦 坚持 注重 突出 推进 改革 建设 服务 功能 中心 高地 条件 指标 方向 路径 整治 确保 促进 带动 提高 增强 优化 完善 深化 严格 同步 结构 能力 意识 责任 环境 动力 基础 格局 台阶');
  const w101 = readWords(alphabet, ' 以下 如下 下列 下面 为 即 是 包括 有');
  const w102 = readWords(alphabet, ' 方面 工作 任务 措施 举措 问题 环节 重点 关键 不足 短板 困难 原因 特点 亮点 特色 做法 经验 体会 启示 建议 意见 要求 目标 内容 要点 事项 事情 事 着力点 切入点 发力点 突破口 抓手 打算 设想 安排 文章 难题 瓶颈 矛盾 风险 差距 弱项 教训 感受 认识 方法 办法 方式 步骤 阶段 层面 维度 领域 板块 要素 优势');
  const w103 = readWords(alphabet, ' 转变 提升 突破 变化 成效 成果 成绩 进展 导向 关系 体系 机制 制度 平台 清单 行动 工程 战略 计划 活动 原则 理念 思路 模式 载体 渠道 关口 攻坚战 硬仗 战役 倡议 承诺 保障 支撑 结合 统筹 到位 创新 融合 课题 强化 加强 加快 聚焦 坚持 注重 突出 推进 改革 建设 服务 功能 中心 高地 条件 指标 方向 路径 整治 确保 促进 带动 提高 增强 优化 完善 深化 严格 同步 结构 能力 意识 责任 环境 动力 基础 格局 台阶');
  const w104 = readWords(alphabet, ' 为 即 是 包括 有');
  const w105 = readWords(alphabet, ' , : 、 ， ： —— （ (');
  const w106 = readWords(alphabet, ' 同时 此外 另外 再就是 还要 最后');
  let source = '';
  // The classes of the text's units, and the end twice: a look at the unit behind the end must not fail.
  let u = new Uint16Array(1024);
  let tape = new Int32Array(1024);
  let tp = 0;

  function read(text: string): void {
    const n = text.length;
    // Room made for a very long line is given back with the next one that is not.
    if (u.length < n + 2 || (u.length > 65536 && n < 32768)) u = new Uint16Array(Math.max(1024, n + 2));
    const { classes } = alphabet;
    for (let i = 0; i < n; i++) u[i] = classes[text.charCodeAt(i)]!;
    u[n] = 0;
    u[n + 1] = 0;
    source = text;
  }
  function open(rule: number, start: number): number {
    const t = tp;
    if (t + 4 > tape.length) {
      const longer = new Int32Array(tape.length * 2);
      longer.set(tape);
      tape = longer;
    }
    tape[t] = rule;
    tape[t + 1] = start;
    tp = t + 4;
    return t;
  }
  function close(t: number, end: number): number {
    tape[t + 2] = end;
    tape[t + 3] = tp;
    return end;
  }
  function leaf(rule: number, start: number, end: number): number {
    return close(open(rule, start), end);
  }
  function undo(t: number): number {
    tp = t;
    return -1;
  }
  function longest(p: number, { first, entries }: WordTable): number {
    for (let at = first[u[p]!]!; ; ) {
      const length = entries[at]!;
      if (length === 0) return -1;
      let k = 1;
      while (k < length && entries[at + k] === u[p + k]) k++;
      if (k === length) return p + length;
      at += length;
    }
  }
  function next(p: number): number {
    return u[p]! === 769 && u[p + 1]! === 770 ? p + 2 : p + 1;
  }
  function pointIn(p: number, end: number, astral: readonly number[]): number {
    if (!(u[p]! === 769 && u[p + 1]! === 770)) return end;
    const point = source.codePointAt(p)!;
    for (let i = 0; i < astral.length; i += 2) if (astral[i]! <= point && point <= astral[i + 1]!) return p + 2;
    return -1;
  }
function $paragraph(p: number): number {
  while (b0[u[p]!]! & 1) p++;
  return $line(p);
}
function $line(p: number): number {
  const d = d0[u[p]!]! & d1[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $line_blank(p)) >= 0) return r;
  if (d & 2 && (r = $fence(p)) >= 0) return r;
  if (d & 4 && (r = $directive(p)) >= 0) return r;
  if (d & 8 && (r = $layout(p)) >= 0) return r;
  if (d & 16 && (r = $contentsWord(p)) >= 0) return r;
  if (d & 32 && (r = $boilerplate(p)) >= 0) return r;
  if (d & 64 && (r = $formal(p)) >= 0) return r;
  if (d & 128 && (r = $prose(p)) >= 0) return r;
  return -1;
}
function $line_blank(p: number): number {
  const t = tp;
  if ((p = $trail(p)) < 0) return undo(t);
  if (u[p]! !== 0) return undo(t);
  return p;
}
function $trail(p: number): number {
  const from = p;
  while (b0[u[p]!]! & 1) p++;
  return leaf(0, from, p);
}
function $fence(p: number): number {
  const from = p;
  if ((p = longest(p, w0)) < 0) return -1;
  while (u[p]! !== 0) p++;
  return leaf(1, from, p);
}
function $directive(p: number): number {
  let r: number;
  const from = p;
  if ((p = longest(p, w1)) < 0) return -1;
  while (b0[u[p]!]! & 1) p++;
  if ((p = longest(p, w2)) < 0) return -1;
  if (u[p]! === 13 && u[p + 1]! === 47 && (r = $directive$2(p)) >= 0) p = r;
  const t = open(2, from);
  while (b0[u[p]!]! & 1 && b0[u[p + 1]!]! & 4 && (r = $directive$3(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 13 || u[p + 1]! !== 13 || u[p + 2]! !== 24) return undo(t);
  p += 3;
  if ((p = $trail(p)) < 0) return undo(t);
  if (u[p]! !== 0) return undo(t);
  return close(t, p);
}
function $directive$2(p: number): number {
  if ((p = longest(p, w3)) < 0) return -1;
  if (!(b0[u[p]!]! & 2)) return -1;
  return p;
}
function $directive$3(p: number): number {
  if (!(b0[u[p]!]! & 1)) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  return $directiveRule(p);
}
function $directiveRule(p: number): number {
  let r: number;
  const from = p;
  if ((p = $directiveRule$2(p)) < 0) return -1;
  while (b0[u[p]!]! & 8 && (r = $directiveRule$2(p)) >= 0) p = r;
  return leaf(3, from, p);
}
function $directiveRule$2(p: number): number {
  const d = d2[u[p]!]!;
  if (d & 1) return p + 1;
  if (d & 2 && u[p]! === 13 && !(u[p + 1]! === 13 && u[p + 2]! === 24)) return p + 1;
  return -1;
}
function $layout(p: number): number {
  const d = d3[u[p]!]! & d4[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(4, p);
  let r: number;
  if (d & 1 && (r = $layout_table(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $layout_rule(p)) >= 0) return close(t, r);
  if (d & 4 && (r = $layout_image(p)) >= 0) return close(t, r);
  if (d & 8 && (r = $layout_tag(p)) >= 0) return close(t, r);
  return undo(t);
}
function $layout_table(p: number): number {
  if (u[p]! !== 64) return -1;
  p++;
  while (u[p]! !== 0) p++;
  return p;
}
function $layout_rule(p: number): number {
  if (!(b0[u[p]!]! & 16)) return -1;
  p++;
  return $rule(p);
}
function $rule(p: number): number {
  if (!(b0[u[p]!]! & 32) || !(b0[u[p + 1]!]! & 32)) return -1;
  p += 2;
  while (b0[u[p]!]! & 32) p++;
  if (u[p]! !== 0) return -1;
  return p;
}
function $layout_image(p: number): number {
  if (u[p]! !== 4 || u[p + 1]! !== 39) return -1;
  p += 2;
  while (u[p]! !== 0) p++;
  return p;
}
function $layout_tag(p: number): number {
  if (u[p]! !== 22 || !(b0[u[p + 1]!]! & 64)) return -1;
  p += 2;
  while (b0[u[p]!]! & 128) p++;
  if (u[p]! !== 24) return -1;
  const t = tp;
  p++;
  if ((p = $trail(p)) < 0) return undo(t);
  if (u[p]! !== 0) return undo(t);
  return p;
}
function $contentsWord(p: number): number {
  let r: number;
  const t = open(5, p);
  if (u[p]! === 5 && (r = $hashes(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! === 10 && u[p + 1]! === 10) p += 2;
  if (u[p]! !== 536) return undo(t);
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 352) return undo(t);
  p++;
  if (u[p]! === 761) p++;
  if (u[p]! === 10 && u[p + 1]! === 10) p += 2;
  if ((p = $trail(p)) < 0) return undo(t);
  if (u[p]! !== 0) return undo(t);
  return close(t, p);
}
function $hashes(p: number): number {
  if (u[p]! !== 5) return -1;
  const from = p;
  p++;
  if (u[p]! === 5) p++;
  if (u[p]! === 5) p++;
  if (u[p]! === 5) p++;
  if (u[p]! === 5) p++;
  if (u[p]! === 5) p++;
  if ($hashes$2(p) < 0) return -1;
  return leaf(6, from, p);
}
function $hashes$2(p: number): number {
  const d = d5[u[p]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w4)) >= 0) return r;
  if (d & 2) return p + 1;
  return -1;
}
function $boilerplate(p: number): number {
  const d = d6[u[p]!]! & d7[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(7, p);
  let r: number;
  if (d & 1 && (r = $pageLine(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $webLine(p)) >= 0) return close(t, r);
  return undo(t);
}
function $pageLine(p: number): number {
  const d = d8[u[p]!]! & d9[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $pageLine_page(p)) >= 0) return r;
  if (d & 2 && (r = $pageLine_dashes(p)) >= 0) return r;
  return -1;
}
function $pageLine_page(p: number): number {
  let r: number;
  if (u[p]! !== 568) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 731) return -1;
  p++;
  if (b0[u[p]!]! & 512 && b0[u[p + 1]!]! & 1024 && (r = $pageLine_page$2(p)) >= 0) p = r;
  const t = tp;
  if ((p = $trail(p)) < 0) return undo(t);
  if (u[p]! !== 0) return undo(t);
  return p;
}
function $pageLine_page$2(p: number): number {
  while (b0[u[p]!]! & 1) p++;
  if (b0[u[p]!]! & 2048) p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 173) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 731) return -1;
  return p + 1;
}
function $pageLine_dashes(p: number): number {
  if (!(b0[u[p]!]! & 4096)) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  while (b0[u[p]!]! & 1) p++;
  if (!(b0[u[p]!]! & 4096)) return -1;
  const t = tp;
  p++;
  if ((p = $trail(p)) < 0) return undo(t);
  if (u[p]! !== 0) return undo(t);
  return p;
}
function $webLine(p: number): number {
  if ((p = longest(p, w5)) < 0) return -1;
  while (u[p]! !== 0) p++;
  return p;
}
function $formal(p: number): number {
  const d = d10[u[p]!]! & d11[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(8, p);
  let r: number;
  if (d & 1 && (r = $formal_salutation(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $formal_day(p)) >= 0) return close(t, r);
  return undo(t);
}
function $formal_salutation(p: number): number {
  if (u[p]! === 10 && u[p + 1]! === 10) p += 2;
  if ((p = longest(p, w6)) < 0) return -1;
  while (u[p]! !== 0 && !(b0[u[p]!]! & 8192 && $formal_salutation$2(p) >= 0)) p++;
  if (!(b0[u[p]!]! & 16384)) return -1;
  p++;
  if (u[p]! === 10 && u[p + 1]! === 10) p += 2;
  const t = tp;
  if ((p = $trail(p)) < 0) return undo(t);
  if (u[p]! !== 0) return undo(t);
  return p;
}
function $formal_salutation$2(p: number): number {
  const d = d12[u[p]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 2 && (r = $stopMark(p)) >= 0) return r;
  return -1;
}
function $stopMark(p: number): number {
  const d = d13[u[p]!]! & d14[u[p + 1]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 2 && (r = $ellipsis(p)) >= 0) return r;
  return -1;
}
function $ellipsis(p: number): number {
  if (u[p]! !== 75 || u[p + 1]! !== 75) return -1;
  p += 2;
  while (u[p]! === 75) p++;
  return p;
}
function $formal_day(p: number): number {
  const t = tp;
  if ((p = $yearNumber(p)) < 0) return undo(t);
  if (u[p]! !== 337) return undo(t);
  p++;
  if ((p = $monthPart(p)) < 0) return undo(t);
  if (u[p]! !== 441) return undo(t);
  p++;
  if ((p = $dayPart(p)) < 0) return undo(t);
  if (u[p]! !== 433) return undo(t);
  p++;
  if ((p = $trail(p)) < 0) return undo(t);
  if (u[p]! !== 0) return undo(t);
  return p;
}
function $yearNumber(p: number): number {
  const d = d15[u[p]!]! & d16[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(9, p);
  let r: number;
  if (d & 1 && (r = $year4(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $hanYear(p)) >= 0) return close(t, r);
  return undo(t);
}
function $year4(p: number): number {
  const from = p;
  if ((p = longest(p, w7)) < 0) return -1;
  if (!(b0[u[p]!]! & 256) || !(b0[u[p + 1]!]! & 256) || b0[u[p + 2]!]! & 256) return -1;
  return leaf(10, from, p + 2);
}
function $hanYear(p: number): number {
  if (!(b0[u[p]!]! & 32768)) return -1;
  const t = tp;
  p++;
  if ((p = $hanFigure(p)) < 0) return undo(t);
  if ((p = $hanFigure(p)) < 0) return undo(t);
  if ((p = $hanFigure(p)) < 0) return undo(t);
  return p;
}
function $hanFigure(p: number): number {
  const d = d17[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $hanUnit(p)) >= 0) return r;
  if (d & 2) return p + 1;
  return -1;
}
function $hanUnit(p: number): number {
  if (!(b0[u[p]!]! & 65536)) return -1;
  return leaf(11, p, p + 1);
}
function $monthPart(p: number): number {
  const d = d18[u[p]!]!;
  if (d === 0) return -1;
  const t = open(12, p);
  let r: number;
  if (d & 1 && (r = $twoFigures(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $hanMonth(p)) >= 0) return close(t, r);
  return undo(t);
}
function $twoFigures(p: number): number {
  if (!(b0[u[p]!]! & 256)) return -1;
  const from = p;
  p++;
  if (b0[u[p]!]! & 256) p++;
  if (b0[u[p]!]! & 256) return -1;
  return leaf(13, from, p);
}
function $hanMonth(p: number): number {
  const d = d19[u[p]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w8)) >= 0) return r;
  if (d & 2 && (r = $hanUnit(p)) >= 0) return r;
  return -1;
}
function $dayPart(p: number): number {
  const d = d18[u[p]!]!;
  if (d === 0) return -1;
  const t = open(14, p);
  let r: number;
  if (d & 1 && (r = $twoFigures(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $hanOrdinal(p)) >= 0) return close(t, r);
  return undo(t);
}
function $hanOrdinal(p: number): number {
  const d = d20[u[p]!]!;
  if (d === 0) return -1;
  const t = open(15, p);
  let r: number;
  if (d & 1 && (r = $hanOrdinal_tens(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $hanUnit(p)) >= 0) return close(t, r);
  return undo(t);
}
function $hanOrdinal_tens(p: number): number {
  let r: number;
  const t = tp;
  if (b0[u[p]!]! & 65536 && (r = $hanUnit(p)) >= 0) p = r;
  if (u[p]! !== 214) return undo(t);
  p++;
  if (b0[u[p]!]! & 65536 && (r = $hanUnit(p)) >= 0) p = r;
  return p;
}
function $prose(p: number): number {
  let r: number;
  const t = tp;
  if (u[p]! === 5 && (r = $hashes(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if (b0[u[p]!]! & 131072 && (r = $leadMark(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if (b0[u[p]!]! & 524288 && b0[u[p + 1]!]! & 524288 && (r = $boldOpen(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if (b1[u[p]!]! & 2 && (r = $head(p)) >= 0) p = r;
  if ((p = $inline(p)) < 0) return undo(t);
  return p;
}
function $leadMark(p: number): number {
  const d = d21[u[p]!]! & d22[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $leadMark_bullet(p)) >= 0) return leaf(16, p, r);
  if (d & 2 && (r = $leadMark_star(p)) >= 0) return leaf(16, p, r);
  if (d & 4 && (r = $leadMark_quote(p)) >= 0) return leaf(16, p, r);
  if (d & 8 && (r = $leadMark_dash(p)) >= 0) return leaf(16, p, r);
  return -1;
}
function $leadMark_bullet(p: number): number {
  if (!(b0[u[p]!]! & 262144) || !(b0[u[p + 1]!]! & 1)) return -1;
  p += 2;
  while (b0[u[p]!]! & 1) p++;
  return p;
}
function $leadMark_star(p: number): number {
  if (u[p]! !== 10 || u[p + 1]! === 10 || !(b0[u[p + 1]!]! & 1)) return -1;
  p += 2;
  while (b0[u[p]!]! & 1) p++;
  return p;
}
function $leadMark_quote(p: number): number {
  if (u[p]! !== 24) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  return p;
}
function $leadMark_dash(p: number): number {
  if (u[p]! !== 70 || u[p + 1]! !== 70) return -1;
  p += 2;
  while (u[p]! === 70) p++;
  return p;
}
function $boldOpen(p: number): number {
  const d = d23[u[p]!]! & d23[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $boldOpen_stars(p)) >= 0) return leaf(17, p, r);
  if (d & 2 && (r = $boldOpen_lines(p)) >= 0) return leaf(17, p, r);
  return -1;
}
function $boldOpen_stars(p: number): number {
  if (u[p]! !== 10 || u[p + 1]! !== 10 || (b0[u[p + 2]!]! & 1048576 && $boldOpen_stars$2(p + 2) >= 0)) return -1;
  return p + 2;
}
function $starFollow(p: number): number {
  const d = d24[u[p]!]! & d25[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $strictUnit(p)) >= 0) return r;
  if (d & 2 && (r = $starFollow_edge(p)) >= 0) return r;
  if (d & 4 && (r = $starFollow_noun(p)) >= 0) return r;
  return -1;
}
function $strictUnit(p: number): number {
  const d = d26[u[p]!]! & d27[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $scaledUnit(p)) >= 0) return r;
  if (d & 2 && (r = $percentUnit(p)) >= 0) return r;
  if (d & 4 && (r = longest(p, w13)) >= 0) return r;
  return -1;
}
function $scaledUnit(p: number): number {
  const t = tp;
  if ((p = $scale(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if ((p = $scaledUnit$2(p)) < 0) return undo(t);
  return p;
}
function $scale(p: number): number {
  const d = d28[u[p]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w9)) >= 0) return leaf(18, p, r);
  if (d & 2 && (r = $thousand(p)) >= 0) return leaf(18, p, r);
  return -1;
}
function $thousand(p: number): number {
  if (u[p]! !== 215 || b0[u[p + 1]!]! & 2097152) return -1;
  return p + 1;
}
function $scaledUnit$2(p: number): number {
  const d = d29[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $moneyUnit(p)) >= 0) return r;
  if (d & 2 && (r = longest(p, w11)) >= 0) return r;
  return -1;
}
function $moneyUnit(p: number): number {
  const from = p;
  if ((p = longest(p, w10)) < 0) return -1;
  return leaf(19, from, p);
}
function $percentUnit(p: number): number {
  const from = p;
  if ((p = longest(p, w12)) < 0) return -1;
  return leaf(20, from, p);
}
function $starFollow_edge(p: number): number {
  const t = tp;
  if ((p = $unit(p)) < 0) return undo(t);
  if ((p = $edge(p)) < 0) return undo(t);
  return p;
}
function $unit(p: number): number {
  let r: number;
  const t = open(21, p);
  if ((p = $unitWord(p)) < 0) return undo(t);
  if (b0[u[p]!]! & 8388608 && b0[u[p + 1]!]! & 16777216 && (r = $unit$2(p)) >= 0) p = r;
  return close(t, p);
}
function $unitWord(p: number): number {
  const d = d30[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $percentUnit(p)) >= 0) return r;
  if (d & 2 && (r = $moneyUnit(p)) >= 0) return r;
  if (d & 4 && (r = longest(p, w14)) >= 0) return r;
  if (d & 8 && (r = $timesUnit(p)) >= 0) return r;
  if (d & 16 && (r = longest(p, w15)) >= 0) return r;
  return -1;
}
function $timesUnit(p: number): number {
  if (!(b0[u[p]!]! & 4194304)) return -1;
  return leaf(22, p, p + 1);
}
function $unit$2(p: number): number {
  const d = d31[u[p]!]! & d32[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $unit$3(p)) >= 0) return r;
  if (d & 2 && (r = $unit$4(p)) >= 0) return r;
  return -1;
}
function $unit$3(p: number): number {
  if (u[p]! !== 750) return -1;
  const t = tp;
  p++;
  if ((p = $unitWord(p)) < 0) return undo(t);
  if (u[p]! !== 751) return undo(t);
  return p + 1;
}
function $unit$4(p: number): number {
  if (u[p]! !== 8) return -1;
  const t = tp;
  p++;
  if ((p = $unitWord(p)) < 0) return undo(t);
  if (u[p]! !== 9) return undo(t);
  return p + 1;
}
function $edge(p: number): number {
  const d = d33[u[p]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 2 && (r = $stopMark(p)) >= 0) return r;
  if (d & 4) return p + 1;
  if (d & 8 && (r = $openMark(p)) >= 0) return r;
  if (d & 16) return p + 1;
  if (d & 32 && (r = $edge$2(p)) >= 0) return r;
  return -1;
}
function $openMark(p: number): number {
  const d = d34[u[p]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 2 && (r = $openAngle(p)) >= 0) return r;
  return -1;
}
function $openAngle(p: number): number {
  if (u[p]! !== 22 || b0[u[p + 1]!]! & 33554432) return -1;
  return p + 1;
}
function $edge$2(p: number): number {
  if (u[p]! !== 0) return -1;
  return p;
}
function $starFollow_noun(p: number): number {
  const t = tp;
  if ((p = $placeNoun(p)) < 0) return undo(t);
  if ((p = $starEdge(p)) < 0) return undo(t);
  return p;
}
function $placeNoun(p: number): number {
  const from = p;
  if ((p = longest(p, w16)) < 0) return -1;
  return leaf(23, from, p);
}
function $starEdge(p: number): number {
  const d = d35[u[p]!]! & d36[u[p + 1]!]!;
  let r: number;
  if (d & 1) return p + 2;
  if (d & 2 && (r = $edge(p)) >= 0) return r;
  return -1;
}
function $boldOpen_stars$2(p: number): number {
  const t = tp;
  const end = $starFollow(p);
  tp = t;
  return end;
}
function $boldOpen_lines(p: number): number {
  if (u[p]! !== 41 || u[p + 1]! !== 41 || (b0[u[p + 2]!]! & 67108864 && $boldOpen_lines$4(p + 2) >= 0)) return -1;
  return p + 2;
}
function $boldOpen_lines$2(p: number): number {
  const d = d37[u[p]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 2 && (r = $boldOpen_lines$3(p)) >= 0) return r;
  return -1;
}
function $boldOpen_lines$3(p: number): number {
  while (b0[u[p]!]! & 1) p++;
  return $lineFollow(p);
}
function $lineFollow(p: number): number {
  const d = d38[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $maskUnit(p)) >= 0) return r;
  if (d & 2 && (r = $placeNoun(p)) >= 0) return r;
  if (d & 4) return p + 1;
  return -1;
}
function $maskUnit(p: number): number {
  const d = d39[u[p]!]! & d40[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(24, p);
  let r: number;
  if (d & 1 && (r = $maskUnit_unit(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $maskUnit_scale(p)) >= 0) return close(t, r);
  if (d & 4 && (r = $maskUnit_calendar(p)) >= 0) return close(t, r);
  if (d & 8 && (r = $maskUnit_over(p)) >= 0) return close(t, r);
  return undo(t);
}
function $maskUnit_unit(p: number): number {
  let r: number;
  if (b0[u[p]!]! & 1) p++;
  const t = tp;
  if (b0[u[p]!]! & 134217728 && (r = $more(p)) >= 0) p = r;
  if (b0[u[p]!]! & 268435456 && b0[u[p + 1]!]! & 536870912 && (r = $overUnit(p)) >= 0) p = r;
  if (b0[u[p]!]! & 1073741824 && (r = $scale(p)) >= 0) p = r;
  if (b0[u[p]!]! & 134217728 && (r = $more(p)) >= 0) p = r;
  if ((p = $unit(p)) < 0) return undo(t);
  if (b0[u[p]!]! & -2147483648 && b1[u[p + 1]!]! & 1 && (r = longest(p, w19)) >= 0) p = r;
  return p;
}
function $more(p: number): number {
  const d = d41[u[p]!]! & d42[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(25, p);
  let r: number;
  if (d & 1) return close(t, p + 1);
  if (d & 2 && (r = $comeAbout(p)) >= 0) return close(t, r);
  return undo(t);
}
function $comeAbout(p: number): number {
  if (u[p]! !== 453 || longest(p + 1, w17) < 0) return -1;
  return leaf(26, p, p + 1);
}
function $overUnit(p: number): number {
  const t = tp;
  if ((p = $tailOver(p)) < 0) return undo(t);
  if (longest(p, w17) < 0) return undo(t);
  return p;
}
function $tailOver(p: number): number {
  const from = p;
  if ((p = longest(p, w18)) < 0) return -1;
  return leaf(27, from, p);
}
function $maskUnit_scale(p: number): number {
  let r: number;
  if (b0[u[p]!]! & 1) p++;
  const t = tp;
  if (b0[u[p]!]! & 134217728 && (r = $more(p)) >= 0) p = r;
  if ((p = $scale(p)) < 0) return undo(t);
  if (b0[u[p]!]! & 134217728 && (r = $more(p)) >= 0) p = r;
  if ($edge(p) < 0) return undo(t);
  return p;
}
function $maskUnit_calendar(p: number): number {
  if (b0[u[p]!]! & 1) p++;
  return longest(p, w20);
}
function $maskUnit_over(p: number): number {
  if (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 148) return -1;
  return p + 1;
}
function $boldOpen_lines$4(p: number): number {
  const t = tp;
  const end = $boldOpen_lines$2(p);
  tp = t;
  return end;
}
function $head(p: number): number {
  const t = open(28, p);
  if ((p = $head_marked(p)) < 0) return undo(t);
  return close(t, p);
}
function $head_marked(p: number): number {
  let r: number;
  const t = tp;
  if (b1[u[p]!]! & 4 && (r = $label(p)) >= 0) p = r;
  if ((p = $marker(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (b0[u[p]!]! & 524288 && b0[u[p + 1]!]! & 524288 && (r = $boldClose(p)) >= 0) p = r;
  return p;
}
function $label(p: number): number {
  const from = p;
  if ((p = $labelWord(p)) < 0) return -1;
  if (!(b1[u[p]!]! & 1024)) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if ($labelWord$2(p) < 0) return -1;
  return leaf(29, from, p);
}
function $labelWord(p: number): number {
  let r: number;
  if (!(b1[u[p]!]! & 4) || (b1[u[p]!]! & 8 && $labelWord$2(p) >= 0) || !(b1[u[p + 1]!]! & 4)) return -1;
  p += 2;
  if (b1[u[p]!]! & 4 && (r = $labelWord$3(p)) >= 0) p = r;
  return p;
}
function $marker(p: number): number {
  const d = d43[u[p]!]! & d44[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(30, p);
  let r: number;
  if (d & 1 && (r = $partMarker(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $hanBracketMarker(p)) >= 0) return close(t, r);
  if (d & 4 && (r = $arabicBracketMarker(p)) >= 0) return close(t, r);
  if (d & 8 && (r = $circledMarker(p)) >= 0) return close(t, r);
  if (d & 16 && (r = $hanMarker(p)) >= 0) return close(t, r);
  if (d & 32 && (r = $arabicMarker(p)) >= 0) return close(t, r);
  return undo(t);
}
function $partMarker(p: number): number {
  if (u[p]! !== 568) return -1;
  const t = open(31, p);
  p++;
  if ((p = $partMarker$2(p)) < 0) return undo(t);
  if ((p = longest(p, w21)) < 0) return undo(t);
  if (b1[u[p]!]! & 16) p++;
  return close(t, p);
}
function $partMarker$2(p: number): number {
  const d = d45[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $hanOrdinal(p)) >= 0) return r;
  if (d & 2 && (r = $arabicOrdinal(p)) >= 0) return r;
  return -1;
}
function $arabicOrdinal(p: number): number {
  if (!(b0[u[p]!]! & 256)) return -1;
  const from = p;
  p++;
  if (b0[u[p]!]! & 256) p++;
  if (b0[u[p]!]! & 256) p++;
  if (b0[u[p]!]! & 256) return -1;
  return leaf(32, from, p);
}
function $hanBracketMarker(p: number): number {
  let r: number;
  if (!(b0[u[p]!]! & 8388608)) return -1;
  const from = p;
  p++;
  while (b0[u[p]!]! & 1) p++;
  const t = open(33, from);
  if ((p = $hanOrdinal(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (!(b1[u[p]!]! & 32)) return undo(t);
  p++;
  if (b1[u[p]!]! & 64 && (r = $hanBracketMarker$2(p)) >= 0) p = r;
  return close(t, p);
}
function $hanBracketMarker$2(p: number): number {
  const d = d46[u[p]!]!;
  if (d & 1) return p + 1;
  if (d & 2 && u[p]! === 14 && !(b0[u[p + 1]!]! & 256)) return p + 1;
  if (d & 4) return p + 1;
  return -1;
}
function $arabicBracketMarker(p: number): number {
  let r: number;
  const from = p;
  if (b0[u[p]!]! & 8388608) p++;
  while (b0[u[p]!]! & 1) p++;
  const t = open(34, from);
  if ((p = $arabicOrdinal(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (!(b1[u[p]!]! & 32)) return undo(t);
  p++;
  if (b1[u[p]!]! & 128 && (r = $arabicBracketMarker$2(p)) >= 0) p = r;
  return close(t, p);
}
function $arabicBracketMarker$2(p: number): number {
  const d = d47[u[p]!]!;
  if (d & 1) return p + 1;
  if (d & 2 && u[p]! === 14 && !(b0[u[p + 1]!]! & 256)) return p + 1;
  return -1;
}
function $circledMarker(p: number): number {
  if (u[p]! !== 772) return -1;
  const from = p;
  p++;
  if (u[p]! === 84) p++;
  return leaf(35, from, p);
}
function $hanMarker(p: number): number {
  if ((b0[u[p]!]! & 65536 && u[p + 1]! === 84 && $hanMarker$2(p) >= 0)) return -1;
  const t = open(36, p);
  if ((p = $hanOrdinal(p)) < 0) return undo(t);
  if ((p = $hanMarker$3(p)) < 0) return undo(t);
  return close(t, p);
}
function $shortList(p: number): number {
  if ((p = longest(p, w22)) < 0) return -1;
  return $shortRest(p);
}
function $shortRest(p: number): number {
  const d = d48[u[p]!]! & d49[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w23)) >= 0) return r;
  if (d & 2 && (r = $shortRest_more(p)) >= 0) return r;
  return -1;
}
function $shortRest_more(p: number): number {
  if (u[p]! !== 84) return -1;
  p++;
  return $hanUnit(p);
}
function $hanMarker$2(p: number): number {
  const t = tp;
  const end = $shortList(p);
  tp = t;
  return end;
}
function $hanMarker$3(p: number): number {
  const d = d50[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $spacedDun(p)) >= 0) return r;
  if (d & 2) return p + 1;
  if (d & 4 && u[p]! === 14 && !(b0[u[p + 1]!]! & 256)) return p + 1;
  return -1;
}
function $spacedDun(p: number): number {
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 84) return -1;
  return p + 1;
}
function $arabicMarker(p: number): number {
  if ((b0[u[p]!]! & 256 && b1[u[p + 1]!]! & 256 && $numberList(p) >= 0)) return -1;
  const t = open(37, p);
  if ((p = $arabicOrdinal(p)) < 0) return undo(t);
  if ((p = $arabicMarker$2(p)) < 0) return undo(t);
  return close(t, p);
}
function $numberList(p: number): number {
  const d = d51[u[p]!]! & d52[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $numberList_things(p)) >= 0) return r;
  if (d & 2 && (r = $numberList_years(p)) >= 0) return r;
  return -1;
}
function $numberList_things(p: number): number {
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  if (u[p]! !== 84 || !(b0[u[p + 1]!]! & 256)) return -1;
  p += 2;
  while (b0[u[p]!]! & 256) p++;
  if (!(b1[u[p]!]! & 512)) return -1;
  return p + 1;
}
function $numberList_years(p: number): number {
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  if (u[p]! !== 84 || !(b0[u[p + 1]!]! & 256)) return -1;
  p += 2;
  if (b0[u[p]!]! & 256) p++;
  if (u[p]! !== 337) return -1;
  return p + 1;
}
function $arabicMarker$2(p: number): number {
  const d = d53[u[p]!]!;
  let r: number;
  if (d & 1 && u[p]! === 14 && !(b0[u[p + 1]!]! & 256)) return p + 1;
  if (d & 2 && u[p]! === 756 && !(b0[u[p + 1]!]! & 256)) return p + 1;
  if (d & 4 && (r = $spacedDun(p)) >= 0) return r;
  if (d & 8 && u[p]! === 67 && !(b0[u[p + 1]!]! & 256)) return p + 1;
  return -1;
}
function $labelWord$2(p: number): number {
  const t = tp;
  const end = $marker(p);
  tp = t;
  return end;
}
function $labelWord$3(p: number): number {
  if (!(b1[u[p]!]! & 4)) return -1;
  p++;
  if (b1[u[p]!]! & 4) p++;
  return p;
}
function $boldClose(p: number): number {
  const from = p;
  if ((p = longest(p, w24)) < 0) return -1;
  return leaf(38, from, p);
}
function $inline(p: number): number {
  let r: number;
  const t = open(39, p);
  while (u[p]! !== 0 && (r = $sentence(p)) >= 0) p = r;
  return close(t, p);
}
function $sentence(p: number): number {
  const d = d54[u[p]!]!;
  if (d === 0) return -1;
  const t = open(40, p);
  let r: number;
  if (d & 1 && (r = $sentence_ended(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $sentence_open(p)) >= 0) return close(t, r);
  if (d & 4 && (r = $sentence_bare(p)) >= 0) return close(t, r);
  return undo(t);
}
function $sentence_ended(p: number): number {
  let r: number;
  const t = tp;
  while (b1[u[p]!]! & 2048 && (r = $lead(p)) >= 0) p = r;
  while (b1[u[p]!]! & 131072 && (r = $piece(p)) >= 0) p = r;
  if ((p = $stop(p)) < 0) return undo(t);
  while (b3[u[p]!]! & 262144 && (r = $closing(p)) >= 0) p = r;
  return p;
}
function $lead(p: number): number {
  const d = d55[u[p]!]! & d56[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $lead$2(p)) >= 0) return r;
  if (d & 2 && (r = $lead$3(p)) >= 0) return r;
  return -1;
}
function $lead$2(p: number): number {
  const t = tp;
  if ((p = $enumerator(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  return p;
}
function $enumerator(p: number): number {
  const d = d57[u[p]!]! & d58[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(41, p);
  let r: number;
  if (d & 1 && (r = $enumerator_bracket(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $enumerator_bracketHalf(p)) >= 0) return close(t, r);
  if (d & 4 && (r = $enumerator_circled(p)) >= 0) return close(t, r);
  if (d & 8 && (r = $enumerator_shi(p)) >= 0) return close(t, r);
  if (d & 16 && (r = $enumerator_yao(p)) >= 0) return close(t, r);
  if (d & 32 && (r = $enumerator_di(p)) >= 0) return close(t, r);
  if (d & 64 && (r = $enumerator_shouxian(p)) >= 0) return close(t, r);
  if (d & 128 && (r = $enumerator_qi(p)) >= 0) return close(t, r);
  return undo(t);
}
function $enumerator_bracket(p: number): number {
  if (u[p]! !== 750) return -1;
  const t = open(42, p);
  p++;
  if ((p = $arabicOrdinal(p)) < 0) return undo(t);
  if (u[p]! !== 751) return undo(t);
  return close(t, p + 1);
}
function $enumerator_bracketHalf(p: number): number {
  if (u[p]! !== 8) return -1;
  const t = open(43, p);
  p++;
  if ((p = $arabicOrdinal(p)) < 0) return undo(t);
  if (u[p]! !== 9) return undo(t);
  return close(t, p + 1);
}
function $enumerator_circled(p: number): number {
  if (u[p]! !== 772) return -1;
  return leaf(44, p, p + 1);
}
function $enumerator_shi(p: number): number {
  const t = open(45, p);
  if ((p = $hanOrdinal(p)) < 0) return undo(t);
  if (u[p]! !== 438 || (b0[u[p + 1]!]! & 65536 && b1[u[p + 2]!]! & 4096 && $enumerator_shi$2(p + 1) >= 0)) return undo(t);
  return close(t, p + 1);
}
function $enumerator_shi$2(p: number): number {
  if (!(b0[u[p]!]! & 65536)) return -1;
  p++;
  return $edge(p);
}
function $enumerator_yao(p: number): number {
  const t = open(46, p);
  if ((p = $hanOrdinal(p)) < 0) return undo(t);
  if (u[p]! !== 637 || b1[u[p + 1]!]! & 8192) return undo(t);
  return close(t, p + 1);
}
function $enumerator_di(p: number): number {
  if (u[p]! !== 568) return -1;
  const t = open(47, p);
  p++;
  if ((p = $hanOrdinal(p)) < 0) return undo(t);
  if ((p = $enumerator_di$2(p)) < 0) return undo(t);
  return close(t, p);
}
function $enumerator_di$2(p: number): number {
  const d = d59[u[p]!]!;
  if (d & 1) return p + 1;
  if (d & 2 && u[p]! === 84 && !(b1[u[p + 1]!]! & 16384)) return p + 1;
  return -1;
}
function $enumerator_shouxian(p: number): number {
  const t = open(48, p);
  if ((p = $sequence(p)) < 0) return undo(t);
  if (!(b1[u[p]!]! & 32768)) return undo(t);
  return close(t, p + 1);
}
function $sequence(p: number): number {
  const from = p;
  if ((p = longest(p, w25)) < 0) return -1;
  return leaf(49, from, p);
}
function $enumerator_qi(p: number): number {
  if (u[p]! !== 176) return -1;
  const t = open(50, p);
  p++;
  if ((p = $hanUnit(p)) < 0) return undo(t);
  if (!(b1[u[p]!]! & 65536)) return undo(t);
  return close(t, p + 1);
}
function $lead$3(p: number): number {
  const t = tp;
  if ((p = $inlineMarker(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  return p;
}
function $inlineMarker(p: number): number {
  const d = d60[u[p]!]! & d61[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(51, p);
  let r: number;
  if (d & 1 && (r = $hanBracketMarker(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $hanMarker(p)) >= 0) return close(t, r);
  if (d & 4 && (r = $arabicMarker(p)) >= 0) return close(t, r);
  return undo(t);
}
function $piece(p: number): number {
  const d = d62[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $piece_hole(p)) >= 0) return r;
  if (d & 2 && (r = $piece_pause(p)) >= 0) return r;
  if (d & 4 && (r = $fact(p)) >= 0) return r;
  if (d & 8 && (r = $text(p)) >= 0) return r;
  return -1;
}
function $piece_hole(p: number): number {
  if (!(b1[u[p]!]! & 262144)) return -1;
  return $hole(p);
}
function $hole(p: number): number {
  const d = d63[u[p]!]! & d64[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(52, p);
  let r: number;
  if (d & 1 && (r = $letterHole(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $personHole(p)) >= 0) return close(t, r);
  if (d & 4 && (r = $valueHole(p)) >= 0) return close(t, r);
  if (d & 8 && (r = $objectHole(p)) >= 0) return close(t, r);
  if (d & 16 && (r = $emptyHole(p)) >= 0) return close(t, r);
  return undo(t);
}
function $letterHole(p: number): number {
  const d = d65[u[p]!]! & d66[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(53, p);
  let r: number;
  if (d & 1 && (r = $letterHole_right(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $letterHole_left(p)) >= 0) return close(t, r);
  if (d & 4 && (r = $letterHole_name(p)) >= 0) return close(t, r);
  if (d & 8 && (r = $letterHole_chat(p)) >= 0) return close(t, r);
  if (d & 16 && (r = $halfWord(p)) >= 0) return close(t, r);
  return undo(t);
}
function $letterHole_right(p: number): number {
  const t = tp;
  if ((p = $partyLetter(p)) < 0) return undo(t);
  if ((p = $partyTail(p)) < 0) return undo(t);
  return p;
}
function $partyLetter(p: number): number {
  if (u[p]! !== 28 || b1[u[p + 1]!]! & 524288) return -1;
  return leaf(54, p, p + 1);
}
function $partyTail(p: number): number {
  const d = d67[u[p]!]! & d68[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w26)) >= 0) return r;
  if (d & 2 && (r = $partyOf(p)) >= 0) return r;
  return -1;
}
function $partyOf(p: number): number {
  if (u[p]! !== 533) return -1;
  p++;
  return longest(p, w27);
}
function $letterHole_left(p: number): number {
  if ((p = longest(p, w28)) < 0) return -1;
  const t = tp;
  if ((p = $partyLetter(p)) < 0) return undo(t);
  if ((b1[u[p]!]! & 1048576 && $letterHole_left$2(p) >= 0)) return undo(t);
  return p;
}
function $letterHole_left$2(p: number): number {
  const d = d69[u[p]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w29)) >= 0) return r;
  if (d & 2) return p + 1;
  return -1;
}
function $letterHole_name(p: number): number {
  const t = tp;
  if ((p = $nameLetter(p)) < 0) return undo(t);
  if (longest(p, w30) < 0) return undo(t);
  return p;
}
function $nameLetter(p: number): number {
  if (!(b1[u[p]!]! & 2097152)) return -1;
  return leaf(55, p, p + 1);
}
function $letterHole_chat(p: number): number {
  const t = tp;
  if ((p = $chatLetter(p)) < 0) return undo(t);
  if (!(b1[u[p]!]! & 4194304)) return undo(t);
  return p;
}
function $chatLetter(p: number): number {
  if (u[p]! !== 36) return -1;
  return leaf(56, p, p + 1);
}
function $halfWord(p: number): number {
  if (!(b1[u[p]!]! & 2097152) || b1[u[p + 1]!]! & 8388608) return -1;
  const t = open(57, p);
  p++;
  if ((p = $halfTail(p)) < 0) return undo(t);
  return close(t, p);
}
function $halfTail(p: number): number {
  const from = p;
  if ((p = longest(p, w31)) < 0) return -1;
  return leaf(58, from, p);
}
function $personHole(p: number): number {
  const d = d70[u[p]!]! & d71[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(59, p);
  let r: number;
  if (d & 1 && (r = $goodThought(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $eraThought(p)) >= 0) return close(t, r);
  if (d & 4 && (r = $personHole_topic(p)) >= 0) return close(t, r);
  if (d & 8 && (r = $personHole_about(p)) >= 0) return close(t, r);
  if (d & 16 && (r = $personHole_speech(p)) >= 0) return close(t, r);
  if (d & 32 && (r = $personHole_task(p)) >= 0) return close(t, r);
  return undo(t);
}
function $goodThought(p: number): number {
  const from = p;
  if ((p = longest(p, w32)) < 0) return -1;
  const t = open(60, from);
  if ((p = $goodWords(p)) < 0) return undo(t);
  return close(t, p);
}
function $goodWords(p: number): number {
  const d = d72[u[p]!]! & d73[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $eraThought(p)) >= 0) return r;
  if (d & 2 && (r = $thoughtTopic(p)) >= 0) return r;
  if (d & 4 && (r = $speechAbout(p)) >= 0) return r;
  if (d & 8 && (r = $speechNoun(p)) >= 0) return r;
  return -1;
}
function $eraThought(p: number): number {
  const from = p;
  if ((p = longest(p, w30)) < 0) return -1;
  return leaf(61, from, p);
}
function $thoughtTopic(p: number): number {
  const from = p;
  if ((p = longest(p, w33)) < 0) return -1;
  if (u[p]! !== 370 || u[p + 1]! !== 375 || longest(p + 2, w34) >= 0) return -1;
  return leaf(62, from, p + 2);
}
function $speechAbout(p: number): number {
  let r: number;
  if ((p = longest(p, w35)) < 0) return -1;
  while (b1[u[p]!]! & 16777216 && (r = $topicChar(p)) >= 0) p = r;
  return $speechNoun(p);
}
function $topicChar(p: number): number {
  if ((b1[u[p]!]! & 33554432 && $topicChar$3(p) >= 0) || u[p]! === 0) return -1;
  p = next(p);
  return p;
}
function $topicChar$2(p: number): number {
  const d = d74[u[p]!]! & d75[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w36)) >= 0) return r;
  if (d & 2 && (r = $stopMark(p)) >= 0) return r;
  if (d & 4 && (r = $nextTopic(p)) >= 0) return r;
  if (d & 8 && (r = $speechNoun(p)) >= 0) return r;
  return -1;
}
function $nextTopic(p: number): number {
  const t = tp;
  if ((p = $thoughtVerb(p)) < 0) return undo(t);
  if ((p = longest(p, w35)) < 0) return undo(t);
  return p;
}
function $thoughtVerb(p: number): number {
  const d = d76[u[p]!]! & d77[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(63, p);
  let r: number;
  if (d & 1 && (r = $studyVerb(p)) >= 0) return close(t, r);
  if (d & 2) return close(t, p + 1);
  return undo(t);
}
function $studyVerb(p: number): number {
  const from = p;
  if ((p = longest(p, w37)) < 0) return -1;
  return leaf(64, from, p);
}
function $speechNoun(p: number): number {
  if (u[p]! !== 703 || u[p + 1]! !== 637) return -1;
  const from = p;
  p += 2;
  if ((p = longest(p, w38)) < 0) return -1;
  return leaf(65, from, p);
}
function $topicChar$3(p: number): number {
  const t = tp;
  const end = $topicChar$2(p);
  tp = t;
  return end;
}
function $personHole_topic(p: number): number {
  const t = tp;
  if ((p = $thoughtVerb(p)) < 0) return undo(t);
  if ((p = $thoughtTopic(p)) < 0) return undo(t);
  return p;
}
function $personHole_about(p: number): number {
  const t = tp;
  if ((p = $thoughtVerb(p)) < 0) return undo(t);
  if ($personHole_about$2(p) < 0) return undo(t);
  return p;
}
function $personHole_about$2(p: number): number {
  const t = tp;
  const end = $speechAbout(p);
  tp = t;
  return end;
}
function $personHole_speech(p: number): number {
  const t = tp;
  if ((p = $studyVerb(p)) < 0) return undo(t);
  if ((p = $speechNoun(p)) < 0) return undo(t);
  return p;
}
function $personHole_task(p: number): number {
  const t = tp;
  if ((p = $taskVerb(p)) < 0) return undo(t);
  if ($taskPlace(p) < 0 || u[p]! !== 122 || u[p + 1]! !== 597) return undo(t);
  return p + 2;
}
function $taskVerb(p: number): number {
  const from = p;
  if ((p = longest(p, w39)) < 0) return -1;
  return leaf(66, from, p);
}
function $taskPlace(p: number): number {
  if (u[p]! !== 122 || u[p + 1]! !== 597 || !(b1[u[p + 2]!]! & 67108864)) return -1;
  p += 3;
  while (b1[u[p]!]! & 67108864) p++;
  if (u[p]! !== 533 || u[p + 1]! !== 73) return -1;
  return p + 2;
}
function $valueHole(p: number): number {
  const d = d78[u[p]!]! & d79[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(67, p);
  let r: number;
  if (d & 1 && (r = $valueHole_total(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $valueHole_noun(p)) >= 0) return close(t, r);
  if (d & 4 && (r = $valueHole_gap(p)) >= 0) return close(t, r);
  if (d & 8 && (r = $valueHole_money(p)) >= 0) return close(t, r);
  if (d & 16 && (r = $percentSign(p)) >= 0) return close(t, r);
  if (d & 32 && (r = $valueHole_day(p)) >= 0) return close(t, r);
  if (d & 64 && (r = $valueHole_number(p)) >= 0) return close(t, r);
  return undo(t);
}
function $valueHole_total(p: number): number {
  if ((p = longest(p, w40)) < 0) return -1;
  const t = tp;
  if ((p = $totalUnit(p)) < 0) return undo(t);
  if ($edge(p) < 0) return undo(t);
  return p;
}
function $totalUnit(p: number): number {
  let r: number;
  const t = open(68, p);
  if (b0[u[p]!]! & 1073741824 && (r = $scale(p)) >= 0) p = r;
  if ((p = $unitWord(p)) < 0) return undo(t);
  return close(t, p);
}
function $valueHole_noun(p: number): number {
  if ((p = longest(p, w41)) < 0) return -1;
  while (b0[u[p]!]! & 1) p++;
  const t = tp;
  if ((p = $gapUnit(p)) < 0) return undo(t);
  if ($edge(p) < 0) return undo(t);
  return p;
}
function $gapUnit(p: number): number {
  const from = p;
  if ((p = longest(p, w42)) < 0) return -1;
  return leaf(69, from, p);
}
function $valueHole_gap(p: number): number {
  if (!(b0[u[p]!]! & 1)) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  const t = tp;
  if ((p = $gapUnit(p)) < 0) return undo(t);
  if ($edge(p) < 0) return undo(t);
  return p;
}
function $valueHole_money(p: number): number {
  if (!(b1[u[p]!]! & 134217728)) return -1;
  const t = tp;
  p++;
  if ((p = $gapMoney(p)) < 0) return undo(t);
  if ($edge(p) < 0) return undo(t);
  return p;
}
function $gapMoney(p: number): number {
  const from = p;
  if ((p = longest(p, w43)) < 0) return -1;
  const t = open(70, from);
  if ((p = $gapMoney$2(p)) < 0) return undo(t);
  return close(t, p);
}
function $gapMoney$2(p: number): number {
  const d = d80[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $moneyUnit(p)) >= 0) return r;
  if (d & 2 && (r = longest(p, w44)) >= 0) return r;
  return -1;
}
function $percentSign(p: number): number {
  if (!(b1[u[p]!]! & 268435456)) return -1;
  return leaf(71, p, p + 1);
}
function $valueHole_day(p: number): number {
  if (u[p]! === 337) p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 441) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 433 || $edge(p + 1) < 0) return -1;
  return p + 1;
}
function $valueHole_number(p: number): number {
  if (u[p]! !== 92) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  if (u[p]! !== 93) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 240) return -1;
  return p + 1;
}
function $objectHole(p: number): number {
  if ($objectGap(p) < 0) return -1;
  const t = open(72, p);
  if ((p = $holeHead(p)) < 0) return undo(t);
  if ((p = $objectRest(p)) < 0) return undo(t);
  return close(t, p);
}
function $objectGap(p: number): number {
  const d = d81[u[p]!]! & d82[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w45)) >= 0) return r;
  if (d & 2 && (r = $hostGap(p)) >= 0) return r;
  if (d & 4 && (r = $awardGap(p)) >= 0) return r;
  if (d & 8 && (r = $lostAward(p)) >= 0) return r;
  return -1;
}
function $hostGap(p: number): number {
  if (u[p]! !== 528 || u[p + 1]! !== 108 || u[p + 2]! !== 401 || u[p + 3]! === 126) return -1;
  return p + 3;
}
function $awardGap(p: number): number {
  if ((p = longest(p, w46)) < 0) return -1;
  return longest(p, w47);
}
function $lostAward(p: number): number {
  if (u[p]! !== 636 || u[p + 1]! !== 653 || u[p + 2]! !== 107 || $clauseEnd(p + 3) < 0) return -1;
  return p + 3;
}
function $clauseEnd(p: number): number {
  const d = d83[u[p]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 2 && (r = $edge$2(p)) >= 0) return r;
  return -1;
}
function $holeHead(p: number): number {
  const from = p;
  if ((p = longest(p, w48)) < 0) return -1;
  return leaf(73, from, p);
}
function $objectRest(p: number): number {
  const d = d84[u[p]!]! & d85[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $objectRest_grip(p)) >= 0) return r;
  if (d & 2 && (r = $objectRest_order(p)) >= 0) return r;
  if (d & 4 && (r = longest(p, w52)) >= 0) return r;
  if (d & 8 && (r = $objectRest_end(p)) >= 0) return r;
  return -1;
}
function $objectRest_grip(p: number): number {
  if (u[p]! !== 107) return -1;
  p++;
  return longest(p, w49);
}
function $objectRest_order(p: number): number {
  let r: number;
  if (u[p]! !== 533) return -1;
  p++;
  while (b1[u[p]!]! & 536870912 && b1[u[p + 1]!]! & 1073741824 && (r = longest(p, w50)) >= 0) p = r;
  return longest(p, w51);
}
function $objectRest_end(p: number): number {
  if ($clauseEnd(p) < 0) return -1;
  return p;
}
function $emptyHole(p: number): number {
  const d = d86[u[p]!]! & d87[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $emptyHole$2(p)) >= 0) return leaf(74, p, r);
  if (d & 2 && (r = $emptyHole$3(p)) >= 0) return leaf(74, p, r);
  if (d & 4 && (r = $emptyHole$4(p)) >= 0) return leaf(74, p, r);
  if (d & 8 && (r = $emptyHole$5(p)) >= 0) return leaf(74, p, r);
  if (d & 16 && (r = $emptyHole$6(p)) >= 0) return leaf(74, p, r);
  if (d & 32 && (r = $emptyHole$7(p)) >= 0) return leaf(74, p, r);
  return -1;
}
function $emptyHole$2(p: number): number {
  if (u[p]! !== 73) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 74) return -1;
  return p + 1;
}
function $emptyHole$3(p: number): number {
  if (u[p]! !== 71) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 72) return -1;
  return p + 1;
}
function $emptyHole$4(p: number): number {
  if (u[p]! !== 88) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 89) return -1;
  return p + 1;
}
function $emptyHole$5(p: number): number {
  if (u[p]! !== 750) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 751) return -1;
  return p + 1;
}
function $emptyHole$6(p: number): number {
  if (u[p]! !== 90) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 91) return -1;
  return p + 1;
}
function $emptyHole$7(p: number): number {
  if (u[p]! !== 8) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 9) return -1;
  return p + 1;
}
function $piece_pause(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $pause(p)) < 0) return undo(t);
  while (b1[u[p]!]! & 2048 && (r = $lead(p)) >= 0) p = r;
  return p;
}
function $pause(p: number): number {
  const d = d88[u[p]!]! & d89[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $pause_comma(p)) >= 0) return r;
  if (d & 2 && (r = $pause$2(p)) >= 0) return r;
  if (d & 4 && (r = $emphasis(p)) >= 0) return r;
  if (d & 8 && (r = $pause_word(p)) >= 0) return r;
  return -1;
}
function $pause_comma(p: number): number {
  const t = tp;
  if ((p = $comma(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  return p;
}
function $comma(p: number): number {
  if (!(b1[u[p]!]! & -2147483648)) return -1;
  return leaf(75, p, p + 1);
}
function $pause$2(p: number): number {
  if (!(b0[u[p]!]! & 1)) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  return p;
}
function $emphasis(p: number): number {
  if (u[p]! !== 10 || (u[p]! === 10 && u[p + 1]! === 10 && $starMany(p) >= 0) || u[p + 1]! !== 10) return -1;
  const from = p;
  p += 2;
  while (u[p]! === 10) p++;
  return leaf(76, from, p);
}
function $starMany(p: number): number {
  if (u[p]! !== 10 || u[p + 1]! !== 10) return -1;
  p += 2;
  while (u[p]! === 10) p++;
  if ($boldOpen_stars$2(p) < 0) return -1;
  return p;
}
function $pause_word(p: number): number {
  if ((p = longest(p, w53)) < 0) return -1;
  if ($pause_word$2(p) < 0) return -1;
  return p;
}
function $pause_word$2(p: number): number {
  const t = tp;
  const end = $enumerator(p);
  tp = t;
  return end;
}
function $fact(p: number): number {
  const d = d90[u[p]!]! & d91[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $opaque(p)) >= 0) return r;
  if (d & 2 && (r = $residue(p)) >= 0) return r;
  if (d & 4 && (r = $placeholder(p)) >= 0) return r;
  if (d & 8 && (r = $hole(p)) >= 0) return r;
  if (d & 16 && (r = $date(p)) >= 0) return r;
  if (d & 32 && (r = $word(p)) >= 0) return r;
  if (d & 64 && (r = $ordinalName(p)) >= 0) return r;
  if (d & 128 && (r = $quantity(p)) >= 0) return r;
  if (d & 256 && (r = $cue(p)) >= 0) return r;
  if (d & 512 && (r = $open(p)) >= 0) return r;
  if (d & 1024 && (r = $close(p)) >= 0) return r;
  return -1;
}
function $opaque(p: number): number {
  const d = d92[u[p]!]! & d93[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $url(p)) >= 0) return leaf(77, p, r);
  if (d & 2 && (r = $mail(p)) >= 0) return leaf(77, p, r);
  if (d & 4 && (r = $documentNumber(p)) >= 0) return leaf(77, p, r);
  if (d & 8 && (r = $fileName(p)) >= 0) return leaf(77, p, r);
  if (d & 16 && (r = $code(p)) >= 0) return leaf(77, p, r);
  if (d & 32 && (r = $clock(p)) >= 0) return leaf(77, p, r);
  if (d & 64 && (r = $phone(p)) >= 0) return leaf(77, p, r);
  if (d & 128 && (r = $formula(p)) >= 0) return leaf(77, p, r);
  if (d & 256 && (r = $tag(p)) >= 0) return leaf(77, p, r);
  if (d & 512 && (r = $link(p)) >= 0) return leaf(77, p, r);
  return -1;
}
function $url(p: number): number {
  if ((p = longest(p, w54)) < 0) return -1;
  if (!(b2[u[p]!]! & 1)) return -1;
  p++;
  while (b2[u[p]!]! & 1) p++;
  return p;
}
function $mail(p: number): number {
  if ((p = $mailName(p)) < 0) return -1;
  if (u[p]! !== 26 || !(b2[u[p + 1]!]! & 4)) return -1;
  p += 2;
  while (b2[u[p]!]! & 4) p++;
  return p;
}
function $mailName(p: number): number {
  const d = d94[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $mailName_letters(p)) >= 0) return r;
  if (d & 2 && (r = $mailName$2(p)) >= 0) return r;
  return -1;
}
function $mailName_letters(p: number): number {
  if (!(b2[u[p]!]! & 2)) return -1;
  p++;
  while (b2[u[p]!]! & 4) p++;
  return p;
}
function $mailName$2(p: number): number {
  if (!(b2[u[p]!]! & 8)) return -1;
  p++;
  while (b2[u[p]!]! & 8) p++;
  return p;
}
function $documentNumber(p: number): number {
  if (u[p]! !== 92 || !(b0[u[p + 1]!]! & 256) || !(b0[u[p + 2]!]! & 256) || !(b0[u[p + 3]!]! & 256) || !(b0[u[p + 4]!]! & 256) || u[p + 5]! !== 93) return -1;
  p += 6;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! === 568) p++;
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  if (u[p]! !== 240) return -1;
  return p + 1;
}
function $fileName(p: number): number {
  if (!(b1[u[p]!]! & 8388608)) return -1;
  p++;
  while (b2[u[p]!]! & 16) p++;
  if (u[p]! !== 14) return -1;
  p++;
  return $fileEnding(p);
}
function $fileEnding(p: number): number {
  if ((p = longest(p, w55)) < 0) return -1;
  if (b2[u[p]!]! & 32) return -1;
  return p;
}
function $code(p: number): number {
  if (u[p]! !== 42 || !(b2[u[p + 1]!]! & 64)) return -1;
  p += 2;
  while (b2[u[p]!]! & 64) p++;
  if (u[p]! !== 42) return -1;
  return p + 1;
}
function $clock(p: number): number {
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  if (b0[u[p]!]! & 256) p++;
  if (!(b1[u[p]!]! & 1024) || !(b0[u[p + 1]!]! & 256) || !(b0[u[p + 2]!]! & 256) || b0[u[p + 3]!]! & 256) return -1;
  return p + 3;
}
function $phone(p: number): number {
  if (!(b0[u[p]!]! & 256) || !(b0[u[p + 1]!]! & 256) || !(b0[u[p + 2]!]! & 256)) return -1;
  p += 3;
  if (b0[u[p]!]! & 256) p++;
  if (u[p]! !== 13 || !(b0[u[p + 1]!]! & 256) || !(b0[u[p + 2]!]! & 256) || !(b0[u[p + 3]!]! & 256) || !(b0[u[p + 4]!]! & 256) || !(b0[u[p + 5]!]! & 256) || !(b0[u[p + 6]!]! & 256) || !(b0[u[p + 7]!]! & 256)) return -1;
  p += 8;
  if (b0[u[p]!]! & 256) p++;
  if (b0[u[p]!]! & 256) return -1;
  return p;
}
function $formula(p: number): number {
  let r: number;
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  if ((p = $formula$2(p)) < 0) return -1;
  while (b2[u[p]!]! & 128 && b2[u[p + 1]!]! & 1024 && (r = $formula$2(p)) >= 0) p = r;
  while (b2[u[p]!]! & 2048) p++;
  return p;
}
function $formula$2(p: number): number {
  if (!(b2[u[p]!]! & 128)) return -1;
  p++;
  return $formulaTerm(p);
}
function $formulaTerm(p: number): number {
  const d = d95[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $formulaTerm$2(p)) >= 0) return r;
  if (d & 2 && (r = $formulaTerm_variable(p)) >= 0) return r;
  return -1;
}
function $formulaTerm$2(p: number): number {
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  return p;
}
function $formulaTerm_variable(p: number): number {
  if (!(b2[u[p]!]! & 256) || b2[u[p + 1]!]! & 512) return -1;
  return p + 1;
}
function $tag(p: number): number {
  if (u[p]! !== 22 || !(b0[u[p + 1]!]! & 33554432)) return -1;
  p += 2;
  while (b2[u[p]!]! & 4096) p++;
  if (u[p]! !== 24) return -1;
  return p + 1;
}
function $link(p: number): number {
  if (u[p]! !== 40 || u[p + 1]! !== 8) return -1;
  p += 2;
  while (u[p]! !== 0 && !(longest(p, w56) >= 0)) p++;
  if (u[p]! !== 9) return -1;
  return p + 1;
}
function $residue(p: number): number {
  if (u[p]! !== 5 || u[p + 1]! !== 5 || !(b2[u[p + 2]!]! & 8192)) return -1;
  const from = p;
  p += 3;
  while (b2[u[p]!]! & 8192) p++;
  if (u[p]! !== 5 || u[p + 1]! !== 5) return -1;
  return leaf(78, from, p + 2);
}
function $placeholder(p: number): number {
  const d = d96[u[p]!]! & d97[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(79, p);
  let r: number;
  if (d & 1 && (r = $ordinalMask(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $valueMask(p)) >= 0) return close(t, r);
  if (d & 4 && (r = $nameMask(p)) >= 0) return close(t, r);
  if (d & 8 && (r = $dotMask(p)) >= 0) return close(t, r);
  if (d & 16 && (r = $textBlank(p)) >= 0) return close(t, r);
  return undo(t);
}
function $ordinalMask(p: number): number {
  let r: number;
  if (u[p]! !== 568) return -1;
  const t = open(80, p);
  p++;
  if ((p = $maskBody(p)) < 0) return undo(t);
  if (b0[u[p]!]! & 16777216 && (r = $unit(p)) >= 0) p = r;
  return close(t, p);
}
function $maskBody(p: number): number {
  const d = d98[u[p]!]! & d99[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(81, p);
  let r: number;
  if (d & 1 && (r = $maskBody_many(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $maskBody_joined(p)) >= 0) return close(t, r);
  if (d & 4 && (r = $maskBody_digits(p)) >= 0) return close(t, r);
  if (d & 8 && (r = $maskBody_one(p)) >= 0) return close(t, r);
  return undo(t);
}
function $maskBody_many(p: number): number {
  let r: number;
  while (b0[u[p]!]! & 256) p++;
  if ((p = $manyMask(p)) < 0) return -1;
  while (b2[u[p]!]! & 32768 && (r = $maskMore(p)) >= 0) p = r;
  return p;
}
function $manyMask(p: number): number {
  const d = d100[u[p]!]! & d100[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $xMany(p)) >= 0) return r;
  if (d & 2 && (r = $signMany(p)) >= 0) return r;
  if (d & 4 && (r = $lineMany(p)) >= 0) return r;
  if (d & 8 && (r = $starMany(p)) >= 0) return r;
  return -1;
}
function $xMany(p: number): number {
  const d = d101[u[p]!]! & d101[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $xMany_before(p)) >= 0) return r;
  if (d & 2 && (r = $xMany_alone(p)) >= 0) return r;
  return -1;
}
function $xMany_before(p: number): number {
  if (u[p]! !== 62 || u[p + 1]! !== 62) return -1;
  p += 2;
  while (u[p]! === 62) p++;
  if (!(b1[u[p]!]! & 2097152)) return -1;
  return p;
}
function $xMany_alone(p: number): number {
  if (!(b2[u[p]!]! & 512) || !(b2[u[p + 1]!]! & 512)) return -1;
  p += 2;
  while (b2[u[p]!]! & 512) p++;
  if (b2[u[p]!]! & 2) return -1;
  return p;
}
function $signMany(p: number): number {
  const d = d102[u[p]!]! & d103[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $signMany$2(p)) >= 0) return r;
  if (d & 2 && (r = $signMany$3(p)) >= 0) return r;
  if (d & 4 && (r = $signMany$4(p)) >= 0) return r;
  if (d & 8 && (r = $signMany$5(p)) >= 0) return r;
  if (d & 16 && (r = $signMany$6(p)) >= 0) return r;
  if (d & 32 && (r = $signMany$7(p)) >= 0) return r;
  if (d & 64 && (r = $signMany$8(p)) >= 0) return r;
  if (d & 128 && (r = $signMany$9(p)) >= 0) return r;
  if (d & 256 && (r = $signMany$10(p)) >= 0) return r;
  if (d & 512 && (r = $signMany$11(p)) >= 0) return r;
  return -1;
}
function $signMany$2(p: number): number {
  if (u[p]! !== 68 || !(b2[u[p + 1]!]! & 16384)) return -1;
  p += 2;
  while (b2[u[p]!]! & 16384) p++;
  return p;
}
function $signMany$3(p: number): number {
  if (!(b2[u[p]!]! & 512) || u[p + 1]! !== 68) return -1;
  p += 2;
  while (u[p]! === 68) p++;
  return p;
}
function $signMany$4(p: number): number {
  if (u[p]! !== 82 || u[p + 1]! !== 82) return -1;
  p += 2;
  while (u[p]! === 82) p++;
  return p;
}
function $signMany$5(p: number): number {
  if (u[p]! !== 80 || u[p + 1]! !== 80) return -1;
  p += 2;
  while (u[p]! === 80) p++;
  return p;
}
function $signMany$6(p: number): number {
  if (u[p]! !== 81 || u[p + 1]! !== 81) return -1;
  p += 2;
  while (u[p]! === 81) p++;
  return p;
}
function $signMany$7(p: number): number {
  if (u[p]! !== 83 || u[p + 1]! !== 83) return -1;
  p += 2;
  while (u[p]! === 83) p++;
  return p;
}
function $signMany$8(p: number): number {
  if (u[p]! !== 79 || u[p + 1]! !== 79) return -1;
  p += 2;
  while (u[p]! === 79) p++;
  return p;
}
function $signMany$9(p: number): number {
  if (u[p]! !== 752 || u[p + 1]! !== 752) return -1;
  p += 2;
  while (u[p]! === 752) p++;
  return p;
}
function $signMany$10(p: number): number {
  if (u[p]! !== 85 || u[p + 1]! !== 85) return -1;
  p += 2;
  while (u[p]! === 85) p++;
  return p;
}
function $signMany$11(p: number): number {
  if (u[p]! !== 765 || u[p + 1]! !== 765) return -1;
  p += 2;
  while (u[p]! === 765) p++;
  return p;
}
function $lineMany(p: number): number {
  const d = d104[u[p]!]! & d104[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $lineMany_long(p)) >= 0) return r;
  if (d & 2 && (r = $lineMany_noun(p)) >= 0) return r;
  return -1;
}
function $lineMany_long(p: number): number {
  if (u[p]! !== 41 || u[p + 1]! !== 41 || u[p + 2]! !== 41) return -1;
  p += 3;
  while (u[p]! === 41) p++;
  return p;
}
function $lineMany_noun(p: number): number {
  if (u[p]! !== 41 || u[p + 1]! !== 41 || $lineMany_noun$2(p + 2) < 0) return -1;
  return p + 2;
}
function $lineMany_noun$2(p: number): number {
  const t = tp;
  const end = $boldOpen_lines$3(p);
  tp = t;
  return end;
}
function $maskMore(p: number): number {
  const d = d105[u[p]!]! & d106[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $maskMore_joined(p)) >= 0) return r;
  if (d & 2 && (r = $maskMore_figures(p)) >= 0) return r;
  return -1;
}
function $maskMore_joined(p: number): number {
  const t = tp;
  if ((p = $maskJoin(p)) < 0) return undo(t);
  if ((p = $maskPart(p)) < 0) return undo(t);
  return p;
}
function $maskJoin(p: number): number {
  const t = tp;
  if ((p = $joinSign(p)) < 0) return undo(t);
  if (!(b2[u[p]!]! & 131072)) return undo(t);
  return p;
}
function $joinSign(p: number): number {
  const d = d107[u[p]!]! & d108[u[p + 1]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 2 && (r = $rangeMark(p)) >= 0) return r;
  if (d & 4 && (r = $joinComma(p)) >= 0) return r;
  return -1;
}
function $rangeMark(p: number): number {
  const from = p;
  if ((p = longest(p, w57)) < 0) return -1;
  return leaf(82, from, p);
}
function $joinComma(p: number): number {
  if (!(b2[u[p]!]! & 65536) || $threeX(p + 1) < 0) return -1;
  return p + 1;
}
function $threeX(p: number): number {
  if (!(b2[u[p]!]! & 512) || !(b2[u[p + 1]!]! & 512) || !(b2[u[p + 2]!]! & 512) || b2[u[p + 3]!]! & 512) return -1;
  return p + 3;
}
function $maskPart(p: number): number {
  while (b0[u[p]!]! & 256) p++;
  const t = tp;
  if ((p = $oneMask(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 256) p++;
  return p;
}
function $oneMask(p: number): number {
  const d = d109[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $xRun(p)) >= 0) return leaf(83, p, r);
  if (d & 2) return leaf(83, p, p + 1);
  return -1;
}
function $xRun(p: number): number {
  const d = d110[u[p]!]! & d111[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $xRun_before(p)) >= 0) return r;
  if (d & 2 && (r = $xRun_alone(p)) >= 0) return r;
  return -1;
}
function $xRun_before(p: number): number {
  if (!(b2[u[p]!]! & 262144)) return -1;
  p++;
  while (b2[u[p]!]! & 262144) p++;
  if (!(b1[u[p]!]! & 2097152)) return -1;
  return p;
}
function $xRun_alone(p: number): number {
  if (!(b2[u[p]!]! & 512)) return -1;
  p++;
  while (b2[u[p]!]! & 512) p++;
  if (b2[u[p]!]! & 2) return -1;
  return p;
}
function $maskMore_figures(p: number): number {
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  if (b1[u[p]!]! & 8388608) return -1;
  return p;
}
function $maskBody_joined(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $oneMask(p)) < 0) return undo(t);
  if ((p = $maskJoin(p)) < 0) return undo(t);
  if ((p = $maskPart(p)) < 0) return undo(t);
  while (b2[u[p]!]! & 32768 && (r = $maskMore(p)) >= 0) p = r;
  return p;
}
function $maskBody_digits(p: number): number {
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  if ((p = $xRun(p)) < 0) return -1;
  while (b0[u[p]!]! & 256) p++;
  return p;
}
function $maskBody_one(p: number): number {
  const t = tp;
  if ((p = $oneMask(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 256) p++;
  return p;
}
function $valueMask(p: number): number {
  const d = d112[u[p]!]! & d113[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(84, p);
  let r: number;
  if (d & 1 && (r = $valueMask_many(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $valueMask_one(p)) >= 0) return close(t, r);
  return undo(t);
}
function $valueMask_many(p: number): number {
  if ($valueMask_many$2(p) < 0) return -1;
  const t = tp;
  if ((p = $maskBody(p)) < 0) return undo(t);
  if ((b2[u[p]!]! & 524288 && $valueMask_many$3(p) >= 0)) return undo(t);
  if ((p = $maskUnit(p)) < 0) return undo(t);
  return p;
}
function $sureMask(p: number): number {
  const d = d114[u[p]!]! & d115[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $sureMask_many(p)) >= 0) return r;
  if (d & 2 && (r = $sureMask_joined(p)) >= 0) return r;
  if (d & 4 && (r = $sureMask_digits(p)) >= 0) return r;
  return -1;
}
function $sureMask_many(p: number): number {
  while (b0[u[p]!]! & 256) p++;
  return $manyMask(p);
}
function $sureMask_joined(p: number): number {
  const t = tp;
  if ((p = $oneMask(p)) < 0) return undo(t);
  if ((p = $maskJoin(p)) < 0) return undo(t);
  return p;
}
function $sureMask_digits(p: number): number {
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  return $xRun(p);
}
function $valueMask_many$2(p: number): number {
  const t = tp;
  const end = $sureMask(p);
  tp = t;
  return end;
}
function $nameOnly(p: number): number {
  const d = d116[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $nameOnly$2(p)) >= 0) return r;
  if (d & 2 && (r = longest(p, w58)) >= 0) return r;
  return -1;
}
function $nameOnly$2(p: number): number {
  const t = tp;
  if ((p = $placeNoun(p)) < 0) return undo(t);
  if ((b1[u[p]!]! & 4096 && $edge(p) >= 0)) return undo(t);
  return p;
}
function $valueMask_many$3(p: number): number {
  const t = tp;
  const end = $nameOnly(p);
  tp = t;
  return end;
}
function $valueMask_one(p: number): number {
  if ((b2[u[p]!]! & 1048576 && b2[u[p + 1]!]! & 2097152 && $valueMask_many$2(p) >= 0)) return -1;
  const t = tp;
  if ((p = $oneMask(p)) < 0) return undo(t);
  if (longest(p, w59) >= 0) return undo(t);
  if ((p = $oneUnit(p)) < 0) return undo(t);
  return p;
}
function $oneUnit(p: number): number {
  const d = d117[u[p]!]! & d118[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(85, p);
  let r: number;
  if (d & 1 && (r = $oneUnit_unit(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $oneUnit_scale(p)) >= 0) return close(t, r);
  if (d & 4 && (r = longest(p, w20)) >= 0) return close(t, r);
  return undo(t);
}
function $oneUnit_unit(p: number): number {
  let r: number;
  if (b0[u[p]!]! & 1) p++;
  const t = tp;
  if (b0[u[p]!]! & 134217728 && (r = $more(p)) >= 0) p = r;
  if (b0[u[p]!]! & 1073741824 && (r = $scale(p)) >= 0) p = r;
  if (b0[u[p]!]! & 134217728 && (r = $more(p)) >= 0) p = r;
  if ((p = $unit(p)) < 0) return undo(t);
  return p;
}
function $oneUnit_scale(p: number): number {
  let r: number;
  if (b0[u[p]!]! & 1) p++;
  const t = tp;
  if (b0[u[p]!]! & 134217728 && (r = $more(p)) >= 0) p = r;
  if ((p = $scale(p)) < 0) return undo(t);
  if ($edge(p) < 0) return undo(t);
  return p;
}
function $nameMask(p: number): number {
  const d = d119[u[p]!]! & d120[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(86, p);
  let r: number;
  if (d & 1 && (r = $nameMask_many(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $nameMask_some(p)) >= 0) return close(t, r);
  if (d & 4 && (r = $nameMask_one(p)) >= 0) return close(t, r);
  if (d & 8 && (r = $nameMask_variable(p)) >= 0) return close(t, r);
  if (d & 16 && (r = $nameMask_product(p)) >= 0) return close(t, r);
  return undo(t);
}
function $nameMask_many(p: number): number {
  let r: number;
  if ($nameMask_many$2(p) < 0) return -1;
  const t = tp;
  if ((p = $maskBody(p)) < 0) return undo(t);
  if (b2[u[p]!]! & 4194304 && (r = $placeNoun(p)) >= 0) p = r;
  return p;
}
function $nameSure(p: number): number {
  const d = d112[u[p]!]! & d121[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $sureMask_many(p)) >= 0) return r;
  if (d & 2 && (r = $sureMask_joined(p)) >= 0) return r;
  return -1;
}
function $nameMask_many$2(p: number): number {
  const t = tp;
  const end = $nameSure(p);
  tp = t;
  return end;
}
function $nameMask_some(p: number): number {
  let r: number;
  if (u[p]! !== 459 || u[p + 1]! !== 459) return -1;
  p += 2;
  while (u[p]! === 459) p++;
  if (u[p]! === 126) return -1;
  if (b2[u[p]!]! & 4194304 && (r = $placeNoun(p)) >= 0) p = r;
  return p;
}
function $nameMask_one(p: number): number {
  if ((b2[u[p]!]! & 1048576 && b2[u[p + 1]!]! & 2097152 && $valueMask_many$2(p) >= 0)) return -1;
  const t = tp;
  if ((p = $oneMask(p)) < 0) return undo(t);
  if (longest(p, w59) >= 0) return undo(t);
  if ((p = $oneName(p)) < 0) return undo(t);
  return p;
}
function $oneName(p: number): number {
  const from = p;
  if ((p = longest(p, w60)) < 0) return -1;
  return leaf(87, from, p);
}
function $nameMask_variable(p: number): number {
  if (!(b2[u[p]!]! & 262144) || !(b2[u[p + 1]!]! & 8388608 && b1[u[p + 2]!]! & 524288)) return -1;
  return p + 1;
}
function $nameMask_product(p: number): number {
  if (!(b2[u[p]!]! & 262144) || !(u[p + 1]! === 68 && b2[u[p + 2]!]! & 512)) return -1;
  return p + 1;
}
function $dotMask(p: number): number {
  const from = p;
  if ((p = $ellipsis(p)) < 0) return -1;
  if ($dotMask$2(p) < 0) return -1;
  return leaf(88, from, p);
}
function $dotMask$2(p: number): number {
  const t = tp;
  const end = $strictUnit(p);
  tp = t;
  return end;
}
function $textBlank(p: number): number {
  const d = d122[u[p]!]! & d123[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $textBlank_braces(p)) >= 0) return leaf(89, p, r);
  if (d & 2 && (r = $textBlank_square(p)) >= 0) return leaf(89, p, r);
  if (d & 4 && (r = $textBlank_round(p)) >= 0) return leaf(89, p, r);
  if (d & 8 && (r = $textBlank_todo(p)) >= 0) return leaf(89, p, r);
  if (d & 16 && (r = $textBlank_bare(p)) >= 0) return leaf(89, p, r);
  return -1;
}
function $textBlank_braces(p: number): number {
  if (u[p]! !== 63 || u[p + 1]! !== 63 || u[p + 2]! === 0 || longest(p + 2, w61) >= 0) return -1;
  p += 3;
  while (u[p]! !== 0 && !(longest(p, w61) >= 0)) p++;
  if (u[p]! !== 65 || u[p + 1]! !== 65) return -1;
  return p + 2;
}
function $textBlank_square(p: number): number {
  if (!(b2[u[p]!]! & 16777216)) return -1;
  p++;
  if ((p = $fillWords(p)) < 0) return -1;
  if (!(b2[u[p]!]! & 536870912) || u[p + 1]! === 8) return -1;
  return p + 1;
}
function $fillWords(p: number): number {
  const d = d124[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $fillPhrase(p)) >= 0) return r;
  if (d & 2 && (r = $fillNoun(p)) >= 0) return r;
  return -1;
}
function $fillPhrase(p: number): number {
  const d = d125[u[p]!]! & d126[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $fillPhrase_start(p)) >= 0) return r;
  if (d & 2 && (r = $fillPhrase_inside(p)) >= 0) return r;
  return -1;
}
function $fillPhrase_start(p: number): number {
  let r: number;
  while (b0[u[p]!]! & 1) p++;
  if ((p = longest(p, w62)) < 0) return -1;
  while (b2[u[p]!]! & 33554432 && (r = $fillInside(p)) >= 0) p = r;
  return p;
}
function $fillInside(p: number): number {
  if ((b2[u[p]!]! & 67108864 && $fillInside$2(p) >= 0) || u[p]! === 0) return -1;
  p = next(p);
  return p;
}
function $fillInside$2(p: number): number {
  const d = d127[u[p]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 2 && (r = $openMark(p)) >= 0) return r;
  if (d & 4 && (r = $stopMark(p)) >= 0) return r;
  return -1;
}
function $fillPhrase_inside(p: number): number {
  let r: number;
  while (b2[u[p]!]! & 33554432 && (r = $fillBefore(p)) >= 0) p = r;
  if ((p = longest(p, w63)) < 0) return -1;
  while (b2[u[p]!]! & 33554432 && (r = $fillInside(p)) >= 0) p = r;
  return p;
}
function $fillBefore(p: number): number {
  if (longest(p, w63) >= 0) return -1;
  return $fillInside(p);
}
function $fillNoun(p: number): number {
  let r: number;
  while (b2[u[p]!]! & 33554432 && (r = $fillNoun$2(p)) >= 0) p = r;
  if ((p = longest(p, w64)) < 0) return -1;
  if (!(b2[u[p]!]! & 536870912)) return -1;
  return p;
}
function $fillNoun$2(p: number): number {
  if ((b2[u[p]!]! & 134217728 && b2[u[p + 1]!]! & 268435456 && $fillNoun$3(p) >= 0)) return -1;
  return $fillInside(p);
}
function $fillNoun$3(p: number): number {
  if ((p = longest(p, w64)) < 0) return -1;
  if (!(b2[u[p]!]! & 536870912)) return -1;
  return p + 1;
}
function $textBlank_round(p: number): number {
  if (!(b2[u[p]!]! & 1073741824)) return -1;
  p++;
  if ((p = $fillPhrase(p)) < 0) return -1;
  if (!(b2[u[p]!]! & -2147483648)) return -1;
  return p + 1;
}
function $textBlank_todo(p: number): number {
  if ((p = longest(p, w65)) < 0) return -1;
  if (b1[u[p]!]! & 8388608) return -1;
  return p;
}
function $textBlank_bare(p: number): number {
  if ((p = longest(p, w66)) < 0) return -1;
  if ($edge(p) < 0) return -1;
  return p;
}
function $date(p: number): number {
  let r: number;
  const t = open(90, p);
  if (u[p]! === 381 && b3[u[p + 1]!]! & 1 && (r = $cutOff(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if ((p = $dateBody(p)) < 0) return undo(t);
  if (b3[u[p]!]! & 64 && (r = $dateTail(p)) >= 0) p = r;
  return close(t, p);
}
function $cutOff(p: number): number {
  const from = p;
  if ((p = longest(p, w67)) < 0) return -1;
  return leaf(91, from, p);
}
function $dateBody(p: number): number {
  const d = d128[u[p]!]! & d129[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $yearRange(p)) >= 0) return r;
  if (d & 2 && (r = $yearMonthDay(p)) >= 0) return r;
  if (d & 4 && (r = $yearMonths(p)) >= 0) return r;
  if (d & 8 && (r = $yearMonth(p)) >= 0) return r;
  if (d & 16 && (r = $yearOnly(p)) >= 0) return r;
  if (d & 32 && (r = $isoDate(p)) >= 0) return r;
  if (d & 64 && (r = $monthRange(p)) >= 0) return r;
  if (d & 128 && (r = $monthDay(p)) >= 0) return r;
  if (d & 256 && (r = $monthOnly(p)) >= 0) return r;
  return -1;
}
function $yearRange(p: number): number {
  const t = tp;
  if ((p = $yearNumber(p)) < 0) return undo(t);
  if (u[p]! === 337) p++;
  if ((p = $rangeMark(p)) < 0) return undo(t);
  if ((p = $yearNumber(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 337) return undo(t);
  p++;
  if (u[p]! === 342) p++;
  return p;
}
function $yearMonthDay(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $yearNumber(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 337) return undo(t);
  p++;
  while (b0[u[p]!]! & 1) p++;
  if ((p = $monthPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 441) return undo(t);
  p++;
  while (b0[u[p]!]! & 1) p++;
  if ((p = $dayPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if ((p = $dayMark(p)) < 0) return undo(t);
  if (b3[u[p]!]! & 4 && b3[u[p + 1]!]! & 8 && (r = $untilDay(p)) >= 0) p = r;
  return p;
}
function $dayMark(p: number): number {
  const d = d130[u[p]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 2 && (r = $dayNumber(p)) >= 0) return r;
  return -1;
}
function $dayNumber(p: number): number {
  if (u[p]! !== 240 || b3[u[p + 1]!]! & 2) return -1;
  return p + 1;
}
function $untilDay(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $rangeMark(p)) < 0) return undo(t);
  if (b3[u[p]!]! & 16 && b3[u[p + 1]!]! & 32 && (r = $untilDay$2(p)) >= 0) p = r;
  if ((p = $dayPart(p)) < 0) return undo(t);
  if (u[p]! !== 433) return undo(t);
  return p + 1;
}
function $untilDay$2(p: number): number {
  const t = tp;
  if ((p = $monthPart(p)) < 0) return undo(t);
  if (u[p]! !== 441) return undo(t);
  return p + 1;
}
function $yearMonths(p: number): number {
  const t = tp;
  if ((p = $yearNumber(p)) < 0) return undo(t);
  if (u[p]! !== 337) return undo(t);
  p++;
  if ((p = $monthPart(p)) < 0) return undo(t);
  if (u[p]! === 441) p++;
  if ((p = $rangeMark(p)) < 0) return undo(t);
  if ((p = $monthPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 441) return undo(t);
  return p + 1;
}
function $yearMonth(p: number): number {
  const t = tp;
  if ((p = $yearNumber(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 337) return undo(t);
  p++;
  while (b0[u[p]!]! & 1) p++;
  if ((p = $monthPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 441) return undo(t);
  return p + 1;
}
function $yearOnly(p: number): number {
  const t = tp;
  if ((p = $yearNumber(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 337) return undo(t);
  p++;
  if (u[p]! === 342) p++;
  return p;
}
function $isoDate(p: number): number {
  const t = open(92, p);
  if ((p = $year4(p)) < 0) return undo(t);
  if (u[p]! !== 13 || !(b0[u[p + 1]!]! & 256)) return undo(t);
  p += 2;
  if (b0[u[p]!]! & 256) p++;
  if (u[p]! !== 13 || !(b0[u[p + 1]!]! & 256)) return undo(t);
  p += 2;
  if (b0[u[p]!]! & 256) p++;
  if (b0[u[p]!]! & 256) return undo(t);
  return close(t, p);
}
function $monthRange(p: number): number {
  const t = tp;
  if ((p = $monthPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! === 441) p++;
  if (u[p]! === 138) p++;
  while (b0[u[p]!]! & 1) p++;
  if ((p = $rangeMark(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if ((p = $monthPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 441) return undo(t);
  return p + 1;
}
function $monthDay(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $monthPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 441) return undo(t);
  p++;
  while (b0[u[p]!]! & 1) p++;
  if ((p = $dayPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if ((p = $dayMark(p)) < 0) return undo(t);
  if (b3[u[p]!]! & 4 && b3[u[p + 1]!]! & 8 && (r = $untilDay(p)) >= 0) p = r;
  return p;
}
function $monthOnly(p: number): number {
  const t = tp;
  if ((p = $monthPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 441) return undo(t);
  return p + 1;
}
function $dateTail(p: number): number {
  const d = d131[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $dateTail_part(p)) >= 0) return r;
  if (d & 2) return p + 1;
  return -1;
}
function $dateTail_part(p: number): number {
  if (u[p]! === 138) p++;
  return longest(p, w68);
}
function $word(p: number): number {
  const from = p;
  while (b0[u[p]!]! & 256) p++;
  if (!(b1[u[p]!]! & 8388608)) return -1;
  p++;
  while (b2[u[p]!]! & 2048) p++;
  return leaf(93, from, p);
}
function $ordinalName(p: number): number {
  if (u[p]! !== 568) return -1;
  p++;
  return $ordinalName$2(p);
}
function $ordinalName$2(p: number): number {
  const d = d132[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $formulaTerm$2(p)) >= 0) return r;
  if (d & 2 && (r = $hanNumeral(p)) >= 0) return r;
  return -1;
}
function $hanNumeral(p: number): number {
  let r: number;
  const t = open(94, p);
  if ((p = $hanNumeral$2(p)) < 0) return undo(t);
  while (b3[u[p]!]! & 128 && (r = $hanNumeral$2(p)) >= 0) p = r;
  return close(t, p);
}
function $hanNumeral$2(p: number): number {
  const d = d133[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $hanFigure(p)) >= 0) return r;
  if (d & 2) return p + 1;
  return -1;
}
function $quantity(p: number): number {
  let r: number;
  const t = open(95, p);
  if (b3[u[p]!]! & 256 && (r = $approx(p)) >= 0) p = r;
  if (b3[u[p]!]! & 256 && (r = $approx(p)) >= 0) p = r;
  if ((p = $quantity$2(p)) < 0) return undo(t);
  if (b3[u[p]!]! & 4096 && (r = $tail(p)) >= 0) p = r;
  return close(t, p);
}
function $approx(p: number): number {
  const d = d134[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $approxOver(p)) >= 0) return r;
  if (d & 2 && (r = $approxUnder(p)) >= 0) return r;
  if (d & 4 && (r = $approxAbout(p)) >= 0) return r;
  if (d & 8 && (r = $approxReach(p)) >= 0) return r;
  return -1;
}
function $approxOver(p: number): number {
  const from = p;
  if ((p = longest(p, w69)) < 0) return -1;
  return leaf(96, from, p);
}
function $approxUnder(p: number): number {
  const from = p;
  if ((p = longest(p, w70)) < 0) return -1;
  return leaf(97, from, p);
}
function $approxAbout(p: number): number {
  const from = p;
  if ((p = longest(p, w71)) < 0) return -1;
  return leaf(98, from, p);
}
function $approxReach(p: number): number {
  const from = p;
  if ((p = longest(p, w72)) < 0) return -1;
  return leaf(99, from, p);
}
function $quantity$2(p: number): number {
  const d = d135[u[p]!]! & d136[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $fraction(p)) >= 0) return r;
  if (d & 2 && (r = $range(p)) >= 0) return r;
  if (d & 4 && (r = $single(p)) >= 0) return r;
  return -1;
}
function $fraction(p: number): number {
  const t = open(100, p);
  if ((p = $hanNumeral(p)) < 0) return undo(t);
  if (u[p]! !== 190 || u[p + 1]! !== 111) return undo(t);
  p += 2;
  if ((p = $fraction$2(p)) < 0) return undo(t);
  return close(t, p);
}
function $fraction$2(p: number): number {
  const d = d132[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $arabicNumeral(p)) >= 0) return r;
  if (d & 2 && (r = $hanNumeral(p)) >= 0) return r;
  return -1;
}
function $arabicNumeral(p: number): number {
  const d = d51[u[p]!]! & d137[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $arabicNumeral_grouped(p)) >= 0) return leaf(101, p, r);
  if (d & 2 && (r = $arabicNumeral_plain(p)) >= 0) return leaf(101, p, r);
  return -1;
}
function $arabicNumeral_grouped(p: number): number {
  let r: number;
  if ((p = $grouped(p)) < 0) return -1;
  if (u[p]! === 14 && b0[u[p + 1]!]! & 256 && (r = $arabicNumeral_grouped$2(p)) >= 0) p = r;
  return p;
}
function $grouped(p: number): number {
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  if (b0[u[p]!]! & 256) p++;
  if (b0[u[p]!]! & 256) p++;
  if (!(b2[u[p]!]! & 65536) || !(b0[u[p + 1]!]! & 256) || !(b0[u[p + 2]!]! & 256) || !(b0[u[p + 3]!]! & 256) || b0[u[p + 4]!]! & 256) return -1;
  p += 4;
  while (b2[u[p]!]! & 65536 && b0[u[p + 1]!]! & 256 && b0[u[p + 2]!]! & 256 && b0[u[p + 3]!]! & 256 && !(b0[u[p + 4]!]! & 256)) p += 4;
  return p;
}
function $arabicNumeral_grouped$2(p: number): number {
  if (u[p]! !== 14 || !(b0[u[p + 1]!]! & 256)) return -1;
  p += 2;
  while (b0[u[p]!]! & 256) p++;
  return p;
}
function $arabicNumeral_plain(p: number): number {
  let r: number;
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  if (b3[u[p]!]! & 512 && b0[u[p + 1]!]! & 256 && (r = $arabicNumeral_plain$2(p)) >= 0) p = r;
  return p;
}
function $arabicNumeral_plain$2(p: number): number {
  if (!(b3[u[p]!]! & 512) || !(b0[u[p + 1]!]! & 256)) return -1;
  p += 2;
  while (b0[u[p]!]! & 256) p++;
  return p;
}
function $range(p: number): number {
  let r: number;
  const t = open(102, p);
  if ((p = $amount(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (b0[u[p]!]! & 16777216 && b3[u[p + 1]!]! & 1024 && (r = $range$2(p)) >= 0) p = r;
  if ((p = $rangeMark(p)) < 0) return undo(t);
  if ((p = $rangeEnd(p)) < 0) return undo(t);
  if (b0[u[p]!]! & 16777216 && (r = $unit(p)) >= 0) p = r;
  return close(t, p);
}
function $amount(p: number): number {
  const d = d132[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $amount_arabic(p)) >= 0) return r;
  if (d & 2 && (r = $amount_han(p)) >= 0) return r;
  return -1;
}
function $amount_arabic(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $arabicNumeral(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (b0[u[p]!]! & 134217728 && (r = $more(p)) >= 0) p = r;
  if (b0[u[p]!]! & 1073741824 && (r = $scale(p)) >= 0) p = r;
  if (b0[u[p]!]! & 134217728 && (r = $more(p)) >= 0) p = r;
  return p;
}
function $amount_han(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $hanNumeral(p)) < 0) return undo(t);
  if (b0[u[p]!]! & 134217728 && (r = $more(p)) >= 0) p = r;
  if (b0[u[p]!]! & 1073741824 && (r = $scale(p)) >= 0) p = r;
  if (b0[u[p]!]! & 134217728 && (r = $more(p)) >= 0) p = r;
  return p;
}
function $range$2(p: number): number {
  const t = tp;
  if ((p = $unit(p)) < 0) return undo(t);
  if (!(b3[u[p]!]! & 4)) return undo(t);
  return p;
}
function $rangeEnd(p: number): number {
  let r: number;
  const t = tp;
  if (b3[u[p]!]! & 256 && (r = $approx(p)) >= 0) p = r;
  if ((p = $amount(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  return p;
}
function $single(p: number): number {
  const d = d138[u[p]!]! & d139[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $single_broken(p)) >= 0) return r;
  if (d & 2 && (r = $single_measured(p)) >= 0) return r;
  if (d & 4 && (r = $single_open(p)) >= 0) return r;
  if (d & 8 && (r = $amount_arabic(p)) >= 0) return r;
  return -1;
}
function $single_broken(p: number): number {
  const t = tp;
  if ((p = $arabicNumeral(p)) < 0) return undo(t);
  if (!(b3[u[p]!]! & 2048)) return undo(t);
  return p;
}
function $single_measured(p: number): number {
  const t = tp;
  if ((p = $amount(p)) < 0) return undo(t);
  if (b0[u[p]!]! & 1) p++;
  if ((p = $unit(p)) < 0) return undo(t);
  return p;
}
function $single_open(p: number): number {
  const t = tp;
  if ((p = $amount(p)) < 0) return undo(t);
  if (longest(p, w73) < 0) return undo(t);
  return p;
}
function $tail(p: number): number {
  const d = d140[u[p]!]! & d141[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $tailOver(p)) >= 0) return r;
  if (d & 2 && (r = $tailAbout(p)) >= 0) return r;
  if (d & 4 && (r = $tailUnder(p)) >= 0) return r;
  return -1;
}
function $tailAbout(p: number): number {
  const from = p;
  if ((p = longest(p, w74)) < 0) return -1;
  return leaf(103, from, p);
}
function $tailUnder(p: number): number {
  const from = p;
  if ((p = longest(p, w75)) < 0) return -1;
  return leaf(104, from, p);
}
function $cue(p: number): number {
  const d = d142[u[p]!]! & d143[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(105, p);
  let r: number;
  if (d & 1 && (r = $whole(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $part(p)) >= 0) return close(t, r);
  if (d & 4 && (r = $state(p)) >= 0) return close(t, r);
  if (d & 8 && (r = $remainder(p)) >= 0) return close(t, r);
  if (d & 16 && (r = $ratePlain(p)) >= 0) return close(t, r);
  if (d & 32 && (r = $announce(p)) >= 0) return close(t, r);
  if (d & 64 && (r = $basis(p)) >= 0) return close(t, r);
  if (d & 128 && (r = $rise(p)) >= 0) return close(t, r);
  if (d & 256 && (r = $fall(p)) >= 0) return close(t, r);
  if (d & 512 && (r = $share(p)) >= 0) return close(t, r);
  if (d & 1024 && (r = $target(p)) >= 0) return close(t, r);
  if (d & 2048 && (r = $result(p)) >= 0) return close(t, r);
  return undo(t);
}
function $whole(p: number): number {
  const d = d144[u[p]!]! & d145[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w76)) >= 0) return leaf(106, p, r);
  if (d & 2 && u[p]! === 173 && !(b3[u[p + 1]!]! & 8192)) return leaf(106, p, p + 1);
  return -1;
}
function $part(p: number): number {
  if (u[p]! !== 176 || u[p + 1]! !== 106) return -1;
  return leaf(107, p, p + 2);
}
function $state(p: number): number {
  const from = p;
  if ((p = longest(p, w77)) < 0) return -1;
  return leaf(108, from, p);
}
function $remainder(p: number): number {
  const from = p;
  if ((p = longest(p, w78)) < 0) return -1;
  return leaf(109, from, p);
}
function $ratePlain(p: number): number {
  let r: number;
  const from = p;
  if (b3[u[p]!]! & 16384 && b3[u[p + 1]!]! & 32768 && (r = longest(p, w79)) >= 0) p = r;
  const t = open(110, from);
  if ((p = $rateVerb(p)) < 0) return undo(t);
  if (u[p]! !== 520) return undo(t);
  return close(t, p + 1);
}
function $rateVerb(p: number): number {
  const from = p;
  if ((p = longest(p, w80)) < 0) return -1;
  return leaf(111, from, p);
}
function $announce(p: number): number {
  const from = p;
  if ((p = longest(p, w81)) < 0) return -1;
  return leaf(112, from, p);
}
function $basis(p: number): number {
  const from = p;
  if ((p = longest(p, w82)) < 0) return -1;
  return leaf(113, from, p);
}
function $rise(p: number): number {
  const from = p;
  if ((p = longest(p, w83)) < 0) return -1;
  return leaf(114, from, p);
}
function $fall(p: number): number {
  const from = p;
  if ((p = longest(p, w84)) < 0) return -1;
  return leaf(115, from, p);
}
function $share(p: number): number {
  const from = p;
  if ((p = longest(p, w85)) < 0) return -1;
  return leaf(116, from, p);
}
function $target(p: number): number {
  const from = p;
  if ((p = longest(p, w86)) < 0) return -1;
  return leaf(117, from, p);
}
function $result(p: number): number {
  const from = p;
  if ((p = longest(p, w87)) < 0) return -1;
  return leaf(118, from, p);
}
function $open(p: number): number {
  const from = p;
  if ((p = $openMark(p)) < 0) return -1;
  return leaf(119, from, p);
}
function $close(p: number): number {
  if (!(b3[u[p]!]! & 65536)) return -1;
  return leaf(120, p, p + 1);
}
function $text(p: number): number {
  const d = d146[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $hanNumeral(p)) >= 0) return r;
  if (d & 2 && (r = $text_any(p)) >= 0) return r;
  return -1;
}
function $text_any(p: number): number {
  if ((b3[u[p]!]! & 131072 && $stopMark(p) >= 0) || u[p]! === 0) return -1;
  p = next(p);
  return p;
}
function $stop(p: number): number {
  const from = p;
  if ((p = $stopMark(p)) < 0) return -1;
  return leaf(121, from, p);
}
function $closing(p: number): number {
  const d = d147[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $close(p)) >= 0) return r;
  if (d & 2) return p + 1;
  return -1;
}
function $sentence_open(p: number): number {
  let r: number;
  const t = tp;
  while (b1[u[p]!]! & 2048 && (r = $lead(p)) >= 0) p = r;
  if ((p = $piece(p)) < 0) return undo(t);
  while (b1[u[p]!]! & 131072 && (r = $piece(p)) >= 0) p = r;
  return p;
}
function $sentence_bare(p: number): number {
  let r: number;
  if ((p = $lead(p)) < 0) return -1;
  while (b1[u[p]!]! & 2048 && (r = $lead(p)) >= 0) p = r;
  return p;
}
function $title(p: number): number {
  let r: number;
  while (b0[u[p]!]! & 1) p++;
  while (u[p]! === 5) p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! === 10 && u[p + 1]! === 10) p += 2;
  if (u[p]! === 88) p++;
  const t = tp;
  while (b3[u[p]!]! & 524288 && (r = $titlePiece(p)) >= 0) p = r;
  if ((p = $titleEnd(p)) < 0) return undo(t);
  while (b3[u[p]!]! & 4194304 && (r = $titleTail(p)) >= 0) p = r;
  if (u[p]! === 89) p++;
  while (b3[u[p]!]! & 4194304 && (r = $titleTail(p)) >= 0) p = r;
  if (u[p]! === 10 && u[p + 1]! === 10) p += 2;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 0) return undo(t);
  return p;
}
function $titlePiece(p: number): number {
  if ((b3[u[p]!]! & 1048576 && b3[u[p + 1]!]! & 2097152 && $titlePiece$2(p) >= 0)) return -1;
  return $titleWord(p);
}
function $titleLast(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $titleEnd(p)) < 0) return undo(t);
  while (b3[u[p]!]! & 4194304 && (r = $titleTail(p)) >= 0) p = r;
  if (u[p]! === 89) p++;
  while (b3[u[p]!]! & 4194304 && (r = $titleTail(p)) >= 0) p = r;
  if (u[p]! === 10 && u[p + 1]! === 10) p += 2;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 0) return undo(t);
  return p;
}
function $titleEnd(p: number): number {
  const d = d148[u[p]!]! & d149[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $summaryPart(p)) >= 0) return r;
  if (d & 2 && (r = $planPart(p)) >= 0) return r;
  if (d & 4 && (r = $reportPart(p)) >= 0) return r;
  if (d & 8 && (r = $collection(p)) >= 0) return r;
  if (d & 16 && (r = $announced(p)) >= 0) return r;
  return -1;
}
function $summaryPart(p: number): number {
  const from = p;
  if ((p = longest(p, w88)) < 0) return -1;
  return leaf(122, from, p);
}
function $planPart(p: number): number {
  const from = p;
  if ((p = longest(p, w89)) < 0) return -1;
  return leaf(123, from, p);
}
function $reportPart(p: number): number {
  const from = p;
  if ((p = longest(p, w90)) < 0) return -1;
  return leaf(124, from, p);
}
function $collection(p: number): number {
  const from = p;
  if ((p = longest(p, w91)) < 0) return -1;
  return leaf(125, from, p);
}
function $announced(p: number): number {
  if (!(b2[u[p]!]! & 1073741824)) return -1;
  const from = p;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! === 173) p++;
  while (b0[u[p]!]! & 1) p++;
  const t = open(126, from);
  if ((p = $announcedCount(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 576) return undo(t);
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (!(b2[u[p]!]! & -2147483648)) return undo(t);
  return close(t, p + 1);
}
function $announcedCount(p: number): number {
  const d = d132[u[p]!]!;
  if (d === 0) return -1;
  const t = open(127, p);
  let r: number;
  if (d & 1 && (r = $formulaTerm$2(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $hanNumeral(p)) >= 0) return close(t, r);
  return undo(t);
}
function $titleTail(p: number): number {
  const d = d150[u[p]!]! & d151[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $titleRemark(p)) >= 0) return r;
  if (d & 2 && (r = $announced(p)) >= 0) return r;
  if (d & 4 && (r = $collection(p)) >= 0) return r;
  if (d & 8 && (r = longest(p, w92)) >= 0) return r;
  return -1;
}
function $titleRemark(p: number): number {
  if (!(b2[u[p]!]! & 1073741824) || (b0[u[p + 1]!]! & 256 && b3[u[p + 2]!]! & 8388608 && $titleRemark$2(p + 1) >= 0) || !(b3[u[p + 1]!]! & 16777216)) return -1;
  p += 2;
  while (b3[u[p]!]! & 16777216) p++;
  if (!(b2[u[p]!]! & -2147483648)) return -1;
  return p + 1;
}
function $titleRemark$2(p: number): number {
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  if (u[p]! !== 576) return -1;
  return p + 1;
}
function $titlePiece$2(p: number): number {
  const t = tp;
  const end = $titleLast(p);
  tp = t;
  return end;
}
function $titleWord(p: number): number {
  const d = d152[u[p]!]! & d153[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $titleYear(p)) >= 0) return r;
  if (d & 2 && (r = $summaryPart(p)) >= 0) return r;
  if (d & 4 && (r = $planPart(p)) >= 0) return r;
  if (d & 8 && (r = $reportPart(p)) >= 0) return r;
  if (d & 16 && (r = $titleChar(p)) >= 0) return r;
  return -1;
}
function $titleYear(p: number): number {
  const t = open(128, p);
  if ((p = $yearNumber(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 337) return undo(t);
  return close(t, p + 1);
}
function $titleChar(p: number): number {
  if ((b3[u[p]!]! & 33554432 && $titleChar$2(p) >= 0) || u[p]! === 0) return -1;
  p = next(p);
  return p;
}
function $titleChar$2(p: number): number {
  const d = d154[u[p]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 2 && (r = $stopMark(p)) >= 0) return r;
  return -1;
}
function $entry(p: number): number {
  let r: number;
  while (b0[u[p]!]! & 1) p++;
  const t = tp;
  if (b0[u[p]!]! & 131072 && (r = $leadMark(p)) >= 0) p = r;
  if (b1[u[p]!]! & 2 && (r = $entry$2(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if ((p = $entryText(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (b3[u[p]!]! & -2147483648 && (r = $leader(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if (b4[u[p]!]! & 1 && (r = $entryPage(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 0) return undo(t);
  return p;
}
function $entry$2(p: number): number {
  let r: number;
  const t = tp;
  if (b1[u[p]!]! & 4 && (r = $label(p)) >= 0) p = r;
  if ((p = $marker(p)) < 0) return undo(t);
  return p;
}
function $entryText(p: number): number {
  let r: number;
  const from = p;
  if ((p = $entryText$2(p)) < 0) return -1;
  while (b3[u[p]!]! & 1073741824 && (r = $entryText$2(p)) >= 0) p = r;
  return leaf(129, from, p);
}
function $entryText$2(p: number): number {
  if ((b3[u[p]!]! & 67108864 && $entryText$6(p) >= 0)) return -1;
  return $entryChar(p);
}
function $entryText$3(p: number): number {
  const d = d155[u[p]!]! & d156[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $leader(p)) >= 0) return r;
  if (d & 2 && (r = $entryText$4(p)) >= 0) return r;
  if (d & 4 && (r = $entryText$5(p)) >= 0) return r;
  return -1;
}
function $leader(p: number): number {
  const d = d157[u[p]!]! & d158[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $leader_dots(p)) >= 0) return r;
  if (d & 2 && (r = $leader$2(p)) >= 0) return r;
  if (d & 4 && (r = $leader_points(p)) >= 0) return r;
  if (d & 8 && (r = $leader_dashes(p)) >= 0) return r;
  if (d & 16 && (r = $leader$3(p)) >= 0) return r;
  return -1;
}
function $leader_dots(p: number): number {
  if (u[p]! !== 14 || u[p + 1]! !== 14 || u[p + 2]! !== 14) return -1;
  p += 3;
  while (u[p]! === 14) p++;
  return p;
}
function $leader$2(p: number): number {
  if (u[p]! !== 75) return -1;
  p++;
  while (u[p]! === 75) p++;
  return p;
}
function $leader_points(p: number): number {
  if (u[p]! !== 67 || u[p + 1]! !== 67 || u[p + 2]! !== 67) return -1;
  p += 3;
  while (u[p]! === 67) p++;
  return p;
}
function $leader_dashes(p: number): number {
  if (u[p]! !== 70 || u[p + 1]! !== 70 || u[p + 2]! !== 70) return -1;
  p += 3;
  while (u[p]! === 70) p++;
  return p;
}
function $leader$3(p: number): number {
  if (u[p]! !== 2) return -1;
  p++;
  while (u[p]! === 2) p++;
  return p;
}
function $entryText$4(p: number): number {
  if (!(b0[u[p]!]! & 1)) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  const t = tp;
  if ((p = $entryPage(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 0) return undo(t);
  return p;
}
function $entryPage(p: number): number {
  const d = d159[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $entryPage_figures(p)) >= 0) return leaf(130, p, r);
  if (d & 2) return leaf(130, p, p + 1);
  return -1;
}
function $entryPage_figures(p: number): number {
  if (b3[u[p]!]! & 134217728) p++;
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  if (b3[u[p]!]! & 268435456) p++;
  return p;
}
function $entryText$5(p: number): number {
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 0) return -1;
  return p;
}
function $entryText$6(p: number): number {
  const t = tp;
  const end = $entryText$3(p);
  tp = t;
  return end;
}
function $entryChar(p: number): number {
  if ((b3[u[p]!]! & 536870912 && $entryChar$2(p) >= 0) || u[p]! === 0) return -1;
  p = next(p);
  return p;
}
function $entryChar$2(p: number): number {
  const d = d160[u[p]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 2 && (r = $stopMark(p)) >= 0) return r;
  return -1;
}
function $roles(p: number): number {
  let r: number;
  while (u[p]! !== 0 && (r = $roles$2(p)) >= 0) p = r;
  return p;
}
function $roles$2(p: number): number {
  const d = d161[u[p]!]! & d162[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $titleYear(p)) >= 0) return r;
  if (d & 2 && (r = $problemPart(p)) >= 0) return r;
  if (d & 4 && (r = $nextPart(p)) >= 0) return r;
  if (d & 8 && (r = $planPart(p)) >= 0) return r;
  if (d & 16 && (r = $summaryPart(p)) >= 0) return r;
  if (d & 32 && (r = $roles$3(p)) >= 0) return r;
  return -1;
}
function $problemPart(p: number): number {
  const from = p;
  if ((p = longest(p, w93)) < 0) return -1;
  return leaf(131, from, p);
}
function $nextPart(p: number): number {
  const from = p;
  if ((p = longest(p, w94)) < 0) return -1;
  return leaf(132, from, p);
}
function $roles$3(p: number): number {
  if (u[p]! === 0) return -1;
  p = next(p);
  return p;
}
function $lists(p: number): number {
  let r: number;
  while (u[p]! !== 0 && (r = $lists$2(p)) >= 0) p = r;
  return p;
}
function $lists$2(p: number): number {
  const d = d163[u[p]!]! & d164[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $tally(p)) >= 0) return r;
  if (d & 2 && (r = $addition(p)) >= 0) return r;
  if (d & 4 && (r = $ordinalName(p)) >= 0) return r;
  if (d & 8 && (r = $listSkip(p)) >= 0) return r;
  return -1;
}
function $tally(p: number): number {
  let r: number;
  const t = open(133, p);
  if (b4[u[p]!]! & 2 && (r = $tallyLead(p)) >= 0) p = r;
  if (b4[u[p]!]! & 64 && (r = $tallyOpen(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if ((p = $tallyNumber(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if ((p = $tallyUnit(p)) < 0) return undo(t);
  if (b4[u[p]!]! & 256 && (r = $tallyClose(p)) >= 0) p = r;
  if ((p = $tallyTail(p)) < 0) return undo(t);
  while (b4[u[p]!]! & 16384) p++;
  if (b4[u[p]!]! & 32768 && (r = $tallyMark(p)) >= 0) p = r;
  return close(t, p);
}
function $tallyLead(p: number): number {
  const d = d165[u[p]!]! & d166[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $tallyLead_verb(p)) >= 0) return r;
  if (d & 2 && (r = $aheadWord(p)) >= 0) return r;
  if (d & 4 && (r = $behindWord(p)) >= 0) return r;
  if (d & 8 && (r = $partialWord(p)) >= 0) return r;
  if (d & 16 && (r = $joinWord(p)) >= 0) return r;
  return -1;
}
function $tallyLead_verb(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $listVerb(p)) < 0) return undo(t);
  if (b4[u[p]!]! & 8 && b4[u[p + 1]!]! & 16 && (r = $aheadWord(p)) >= 0) p = r;
  return p;
}
function $listVerb(p: number): number {
  const from = p;
  if ((p = longest(p, w95)) < 0) return -1;
  while (b4[u[p]!]! & 4) p++;
  return leaf(134, from, p);
}
function $aheadWord(p: number): number {
  const from = p;
  if ((p = longest(p, w96)) < 0) return -1;
  return leaf(135, from, p);
}
function $behindWord(p: number): number {
  const from = p;
  if ((p = longest(p, w97)) < 0) return -1;
  return leaf(136, from, p);
}
function $partialWord(p: number): number {
  const from = p;
  if ((p = longest(p, w98)) < 0) return -1;
  return leaf(137, from, p);
}
function $joinWord(p: number): number {
  if (!(b4[u[p]!]! & 32)) return -1;
  return leaf(138, p, p + 1);
}
function $tallyOpen(p: number): number {
  if (!(b4[u[p]!]! & 64)) return -1;
  return leaf(139, p, p + 1);
}
function $tallyNumber(p: number): number {
  const d = d167[u[p]!]!;
  if (d === 0) return -1;
  const t = open(140, p);
  let r: number;
  if (d & 1 && (r = $tallyNumber_figures(p)) >= 0) return close(t, r);
  if (d & 2) return close(t, p + 1);
  if (d & 4 && (r = $tallyNumber_han(p)) >= 0) return close(t, r);
  return undo(t);
}
function $tallyNumber_figures(p: number): number {
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  if (b0[u[p]!]! & 256) p++;
  if (b0[u[p]!]! & 256) return -1;
  return p;
}
function $tallyNumber_han(p: number): number {
  const t = tp;
  if ((p = $hanOrdinal(p)) < 0) return undo(t);
  if (b3[u[p]!]! & 128) return undo(t);
  return p;
}
function $tallyUnit(p: number): number {
  const d = d168[u[p]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w99)) >= 0) return leaf(141, p, r);
  if (d & 2 && u[p]! === 510 && !(b4[u[p + 1]!]! & 128)) return leaf(141, p, p + 1);
  return -1;
}
function $tallyClose(p: number): number {
  if (!(b4[u[p]!]! & 256)) return -1;
  return leaf(142, p, p + 1);
}
function $tallyTail(p: number): number {
  const d = d169[u[p]!]!;
  if (d === 0) return -1;
  const t = open(143, p);
  let r: number;
  if (d & 1 && (r = $tallyTail_list(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $tallyTail_plain(p)) >= 0) return close(t, r);
  return undo(t);
}
function $tallyTail_list(p: number): number {
  let r: number;
  const from = p;
  if ((p = $tallyWords(p)) < 0) return -1;
  const t = open(144, from);
  if ((p = $listNoun(p)) < 0) return undo(t);
  if (b4[u[p]!]! & 4096 && (r = $tallyCopula(p)) >= 0) p = r;
  if ($tallyEdge(p) < 0) return undo(t);
  return close(t, p);
}
function $tallyWords(p: number): number {
  let r: number;
  while (b4[u[p]!]! & 512 && (r = $tallyWords$2(p)) >= 0) p = r;
  return p;
}
function $tallyWords$2(p: number): number {
  if ((b4[u[p]!]! & 1024 && b4[u[p + 1]!]! & 2048 && $tallyWords$3(p) >= 0)) return -1;
  return $tallyChar(p);
}
function $tallyWords$3(p: number): number {
  let r: number;
  if ((p = longest(p, w100)) < 0) return -1;
  if (b4[u[p]!]! & 4096 && (r = longest(p, w101)) >= 0) p = r;
  return $tallyEdge(p);
}
function $tallyEdge(p: number): number {
  const d = d170[u[p]!]! & d171[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $edge(p)) >= 0) return r;
  if (d & 2) return p + 2;
  return -1;
}
function $tallyChar(p: number): number {
  if ((b4[u[p]!]! & 8192 && $tallyChar$4(p) >= 0) || u[p]! === 0) return -1;
  p = next(p);
  return p;
}
function $tallyChar$2(p: number): number {
  const d = d172[u[p]!]! & d173[u[p + 1]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 2 && (r = $edge(p)) >= 0) return r;
  if (d & 4 && (r = $tallyChar$3(p)) >= 0) return r;
  return -1;
}
function $tallyChar$3(p: number): number {
  const t = tp;
  if ((p = $tallyNumber(p)) < 0) return undo(t);
  if ((p = $tallyUnit(p)) < 0) return undo(t);
  return p;
}
function $tallyChar$4(p: number): number {
  const t = tp;
  const end = $tallyChar$2(p);
  tp = t;
  return end;
}
function $listNoun(p: number): number {
  const d = d174[u[p]!]! & d175[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $plainNoun(p)) >= 0) return r;
  if (d & 2 && (r = $aspectNoun(p)) >= 0) return r;
  return -1;
}
function $plainNoun(p: number): number {
  const from = p;
  if ((p = longest(p, w102)) < 0) return -1;
  return leaf(145, from, p);
}
function $aspectNoun(p: number): number {
  const from = p;
  if ((p = longest(p, w103)) < 0) return -1;
  return leaf(146, from, p);
}
function $tallyCopula(p: number): number {
  const d = d176[u[p]!]! & d177[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $aheadWord(p)) >= 0) return r;
  if (d & 2 && (r = longest(p, w104)) >= 0) return r;
  return -1;
}
function $tallyTail_plain(p: number): number {
  let r: number;
  while (b4[u[p]!]! & 512 && (r = $tallyChar(p)) >= 0) p = r;
  return p;
}
function $tallyMark(p: number): number {
  const d = d178[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $stopMark(p)) >= 0) return leaf(147, p, r);
  if (d & 2 && (r = longest(p, w105)) >= 0) return leaf(147, p, r);
  return -1;
}
function $addition(p: number): number {
  const from = p;
  if ((p = longest(p, w106)) < 0) return -1;
  return leaf(148, from, p);
}
function $listSkip(p: number): number {
  const d = d179[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $listSkip_number(p)) >= 0) return r;
  if (d & 2 && (r = $roles$3(p)) >= 0) return r;
  return -1;
}
function $listSkip_number(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $fraction$2(p)) < 0) return undo(t);
  while (b3[u[p]!]! & 4 && b4[u[p + 1]!]! & 65536 && (r = $listSkip_number$2(p)) >= 0) p = r;
  return p;
}
function $listSkip_number$2(p: number): number {
  const t = tp;
  if ((p = $rangeMark(p)) < 0) return undo(t);
  if ((p = $fraction$2(p)) < 0) return undo(t);
  return p;
}
  const starts = { paragraph: $paragraph, title: $title, entry: $entry, roles: $roles, lists: $lists };
  return {
    match(rule, text) {
      if (text !== source) read(text);
      tp = 0;
      return starts[rule](0) === text.length ? tape.subarray(0, tp) : undefined;
    },
  };
}
