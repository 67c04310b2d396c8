// Generated from the grammar by scripts/buildGrammar.ts; do not edit.
import type { Matcher } from '../matcher';
import type { WordTable } from '../matcherTables';
import { packSets, readAlphabet, readSets, readWords } from '../matcherTables';

/** Rules that a match may begin with. */
export type StartRule = 'paragraph' | 'title' | 'entry' | 'roles' | 'lists';

/** Names of the kept rules by their number on the tape. */
export const ruleNames: readonly string[] = ['trail', 'fence', 'directive', 'directiveRule', 'layout', 'contentsWord', 'hashes', 'boilerplate', 'formal', 'yearNumber', 'year4', 'hanUnit', 'monthPart', 'twoFigures', 'dayPart', 'hanOrdinal', 'leadMark', 'boldOpen', 'head', 'label', 'marker', 'partMarker', 'arabicOrdinal', 'hanBracketMarker', 'arabicBracketMarker', 'circledMarker', 'hanMarker', 'arabicMarker', 'boldClose', 'inline', 'sentence', 'enumerator', 'enumerator_bracket', 'enumerator_bracketHalf', 'enumerator_circled', 'enumerator_shi', 'enumerator_yao', 'enumerator_di', 'enumerator_shouxian', 'sequence', 'enumerator_qi', 'inlineMarker', 'hole', 'letterHole', 'partyLetter', 'nameLetter', 'chatLetter', 'halfWord', 'halfTail', 'personHole', 'goodThought', 'eraThought', 'thoughtTopic', 'thoughtVerb', 'studyVerb', 'speechNoun', 'taskVerb', 'valueHole', 'gapUnit', 'gapMoney', 'moneyUnit', 'percentSign', 'objectHole', 'holeHead', 'emptyHole', 'comma', 'emphasis', 'opaque', 'residue', 'placeholder', 'ordinalMask', 'maskBody', 'maskUnit', 'more', 'comeAbout', 'tailOver', 'scale', 'unit', 'percentUnit', 'timesUnit', 'placeNoun', 'rangeMark', 'oneMask', 'valueMask', 'oneUnit', 'nameMask', 'oneName', 'dotMask', 'textBlank', 'date', 'cutOff', 'isoDate', 'word', 'hanNumeral', 'quantity', 'approxOver', 'approxUnder', 'approxAbout', 'approxReach', 'fraction', 'arabicNumeral', 'range', 'tailAbout', 'tailUnder', 'cue', 'whole', 'part', 'state', 'remainder', 'ratePlain', 'rateVerb', 'announce', 'basis', 'rise', 'fall', 'share', 'target', 'result', 'open', 'close', 'stop', 'summaryPart', 'planPart', 'reportPart', 'collection', 'announced', 'announcedCount', 'titleYear', 'entryText', 'entryPage', 'problemPart', 'nextPart', 'tally', 'listVerb', 'aheadWord', 'behindWord', 'partialWord', 'joinWord', 'tallyOpen', 'tallyNumber', 'tallyUnit', 'tallyClose', 'tallyTail', 'tallyTail_list', 'plainNoun', 'aspectNoun', 'tallyMark', 'addition'];

/** Readies the grammar for matching; what a matcher needs to remember is its own. */
export function createMatcher(): Matcher<StartRule> {
  const alphabet = readAlphabet('\u0009 !#%&()*+,-./01289:<=>?@BDEFIMNOPQTX[]_`acdefghijlmnoprstvwx{|}~·×–—‘’“”…‰Ⅹ−■□△○●、〇〈〉《》【】〔〕一七万三上下不专业两严个中为主举义之九习乡书了予事二于五交产亩亮人亿今从他仗付代以们件任份企众优会传位低住体余作例依促保信倍倡值做元充兆先光克免兑党入全八公六共关兴其具内册再写军决况准减几出击分切划列则创初利别到制前剩力办功加务动势包化区医十千升单占印即卷厅历厘原去县参双发取受变口另只台史右号司各合同名后向吨启告员周和善四回因团园困围国在地场均块坚型城域基填境增声处外多大天央头契奖套好如姓委孔字存季学它安完宗定实宣室家容对导封射尊小少尚就尾局层届展屯山岁岛州工左差已市带席幅幢干平年床库底府度座建开式引张弱强录彩役彻径待律微德徽心志忠忧快念态思性总患情想意感成我战截户所手打托扛执扫批承把抓投护报拟择括持指按据排推措描提插握揽摄撑支改攻放政效教敬数整文料斤新方施旗日旨旬时明是更最月有服期未末本机权材村条来板构枚果架某查标栋栏校株样核根格案档桥桶棵楼概模次欧款止正此步段每比毫氏民求汇江河治法注活济海涨深添清渠港湖源滑点焦煤照爱片版牢牵特率环现班理瓦瓶生电略番百的盏盒目相盾省看眼着矛知短码破础硬确示社票种科秒积称程稿突立站章竣端笔第等策筹签算管箱篇籍米类粒精系素索累纠约级纪纷线组织经结绕给络统绩续维编罐网署美群羽职聚股育能脱自至艘良色节英范荐荣落蒸薄融行街补表袋要见观规解计认训议记讲论设访证识诉诚话诞该请诺读课调谋责贯费资起超趟足距跟路践车转轮轴载较辆辑输达过近还这进述选通逾遍道那部采里重量金针钟银锦键镇镑长门问间阅阶降院险隐障难集零面革音页顷项顾领颈颗题额风馆首验骤高龄﹣！％（）＊＋，－．０１２９：Ｘ［］＿ｘ～', ['㐀䶿丁丂丄丆丈丈丌丌丏丒且丙丛丣並丩丫丬丮丹丼丽丿么乊乊乌乜乞也乢乥乧亅亇亇争亊亍亍亏亓井亣亥亦亨亨亪亪京亭亯亹亻亾什仉介仍仏仕仙仢令令仦仫仭仵价仺仼仼仾伀伂伖伙伙伛伟伡佌佐佒佔佘佚佛佝侊侌侜侞係俄俜俞俠俢倌倎倠倢倻倽偙偛兂兄兄兇兇兊兊兌兌兎児兒兙兛兤兦內兩兪兮兰兲兲兵兵典冄円冋冎冘冚冚农冲冴冴冶凅凇凎凐凟凡凹凼刅刈刑刓刖刘刘刚刚刜刜刞刨刪刪刬刯刱刵刷剌剎剨剪劚劜劝劢劧助劾勀匄匆匕北匹匼區卂卂卄卆午卉卋協卖卟卡卯危卲却卶卸厄厇厗厙厞厠厺厼厾叀叁參叉友友反叐叒叕叙叢古句叧叩叫可叱叱叴叶叹吃吅吇吉吋吏吐吒吧吩吮吰呉呋呗呙呧呩咋咍啅啇喃喅囚囜囝囟囟囡囡団囬囮囯囱図囵囼图圧圩圯圱圹圻坆坈坖坘坙坛垊垌埍埏埞埠培埻塪塬墂墄墝墟壯壱夃夅夕夗夙夛夦夨夨太夭夯夳夵奐奒奕奘奼奾妁妃姒姕孓孕孖孙孢孤孥孧宂宄守宊宋宍宖官宙宛宝実客宥宵宷宸宺寋寍寸寺寻寽尀専尃尅尉尋導尐尐尒尙尛尰尲尽尿尿屁屁屃屉屋屔屖屮屰屰屲岀岂岚岜川巟巤巧巭巯己巳币布帥帧帬帮幄幆幡幣幱幵幵幷庉庋庒应应庖庛庝庥庨廹廻廿弁弎弐弔弖弟弡弰弲弹弻彔彖彨彪彸彺彺彼徃徆徊後徭徯徶徸徼徾忂忄忖忘忟忡忦忨忪忬忴忶怀怂怜怞怦怨怺怼悢悤惄惆惲惴愎愐愞愠戏戒戗戙戩戫戶戸房扁扊扌扒扔扗扙扚扜扦扨扪扬扸扺找技抉抋抒抔抔抖抣抦拄拆拞拠拨拪拫拭挀挂挆挈挈挊捭捯掑掓控掩掩掫揎揑揑揓揠揢揼揾摃摅撐撒攮攰攸攺攺攼攽敀敇敉敘敚敫敭敯敱敳敵斆斈斘斚斣斥斯斱斸斺於斾旖旘旤旦旧早旫旭旵旷昍昏昮昰曳曵替朁朇朊朌朎朞朠朩札朹朻杂杄杏杒杠杢杤杦松枀枃枅枙枛枛枝枵枷柏柑柤柦栆栈栊栌栎栐栠栢栩栫栶栺栻栽桇桉桢桤桤桦桵桷棴棶楻楽榁榃樠樢欠欢欦欨欽欿歡武殴殶毎毐毓毕毪毬氎氐氐氒汁汃汆汈汞池沲沴沺沼泔泖泧泩洺洼浍浏浶浸涧涩淰淲淺淼渄渆渟渡渮渰湕湗溏溑滐滒炸為焥焧煣煥煦煨爰爲牆牉牡牣牴牶牸牺玆玈玮玱珬珮琅琇瓥瓧瓵瓷甞甠甧甩甴甶畤畦畩畫白癿皃皅盎盐监盓盭盯盷盹盽盿眀眂眊県眻眽眿睁矚矜矤矦矬矮砀砂砳砵砿硁硫硭硭硯礹礻礽礿祧祩秌秎秐秓秮秱稊稌稾穀窀窂竊竌竘竚竟竡竢竤竮竰笓笕笫笭筈筊筕筗筸筺筽筿箖箘箠箢箰箲篆篈籌籎籲籴籺籼粑粓粽粿糺糼紟紡紡紣紮細纟纡纥纨纩纫纶纸纾绀练绅细终绎绐绒绔绔绖绘绚绛绝绞绠绨绪绬绮绳绵缕缗罏罒罱罳羍羏羣羥羼羾聋聍聙聛肠肢肱肳胼胾脰脲臩臫臲致艗艙艮艰艱艳芁芃苤苦苰苲茂茄荏荑荢荤萼萾蒷蒹薃薅螌螎衋衍衖衘衤衦衧衩袊袌覀覂觀觃觃觅觢觤讠订讣讥讬讯讯讱讱讳讹讻讽诀诀诂诅诇诈诊诙诛诜诟诤详诶诸诹诼诽诿谂谄谊谌财贤贮贰贸贺赃赅赡赣赶赸趄趆趞趠趲趴跜跞跞跠跮跰跴跶轥轧轫轭轭软轳轵轼轾辂辄辅辇辐辒辒辔辽辿迆迈运迒迗迚迚远迯迱逈逊這逛逽逿遌過遒達邢邤郧郩釆釈釋野野釐釐釒钇钉钞钠铵铷锥锧锭锯镆镈镐镒镾門闧闩闭闯闳闵阄阆阵阷陌陎陡陣陨陪随隑際隝隽隿雅雇雵雷靑靓靡靣靨靪韲韴顴顶顶顸顸顺顽顿颅颇颇颉颖颙颜颞飍飏馅馇馕馗骋骍骣骥髗髙龃龅鿿', '\ud800\udbff', '\udc00\udfff', 'ＡＷＹＺａｗｙｚ', '①⑳', 'AACCGHJLRSUWYZ', 'ⅠⅨⅪⅫ', '享享商商富富担担用用赢赢青青', 'bbkkqquuyz', '３８', '37', ';;。。；；？？', '与与及及并并', '\u00a0\u00a0　　', '半半若若']);
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
    '进',
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
    '①',
    '.',
    '、',
    '份',
    '．',
    '·',
    '(',
    '其',
    '要',
    'D',
    'Q',
    '新',
    '中',
    '重',
    '时',
    '行',
    '“',
    '〔',
    '以',
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
    '千',
    '某',
    '{',
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
    ')）',
    '、，',
    '．：',
    '.、',
    '内群',
    '关对',
    '%％',
    '万亿',
    'hw',
    'tw',
    '以左',
    ',，',
    'xｘ',
    '组部',
    '+＋',
    'FT',
    '待请',
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
    '先后次',
    [84, '是'],
    '余几多',
    '以余多',
    '克瓦米',
    '倍成番',
    [96, '上'],
    [94, '·'],
    '方次里',
    '[【［',
    [72, '〔'],
    'BIO',
    '填补输',
    ']】］',
    [73, '〕'],
    '下以如',
    '上增提',
    '任目计',
    '划务标',
    '共有计',
    '编锦集',
    '情材稿',
    [73, '页'],
    [98, '面'],
    [104, 0],
    [104, '-'],
    [71, '-='],
    '-–—－',
    '*各同尊',
    '*位志敬',
    '!?！;',
    [68, '!！'],
    '12１２',
    '○〇两零',
    [104, '、'],
    '其再最首',
    [106, '、'],
    '主习同总',
    '书席志近',
    '共合总累',
    [104, '”'],
    [104, '’'],
    [104, '》'],
    [104, '）'],
    [104, '】'],
    [104, ')'],
    'NXnⅩ',
    [85, 'XＸ'],
    [104, '余'],
    [107, '来'],
    '号年日月',
    '不低少近',
    '同比环较',
    '下减回降',
    '办完实达',
    '上去期比',
    '到成现结',
    '合汇选集',
    [68, 84],
    [131, ' '],
    [132, '第'],
    [135, '…'],
    [70, '*>—'],
    [68, 76, '．'],
    [74, 75, '.'],
    [163, '、'],
    [141, '要'],
    '为据照的进',
    'D于产诚题',
    '学落贯践领',
    '习会实彻行',
    [104, '年月'],
    [104, '日月'],
    '亩人公吨平',
    [152, '×'],
    [80, '十千百'],
    [79, '‰个百'],
    '不突至超逾',
    [108, 95],
    '加升涨长高',
    '低少滑落降',
    [122, '年投'],
    [123, '度资'],
    '\u0009.·—…',
    [72, 'Pp第'],
    '下今新明来',
    '后外就时要',
    '为共和的与',
    '了住准到好',
    '为包即是有',
    [104, '#*目'],
    [104, 67, '共'],
    [137, 69],
    '0189０９',
    '件务求点素领',
    '以依在对按根',
    [72, 102, '《【'],
    '产央席府治近',
    [174, '、'],
    '完扛推牢落践',
    '动实成行记起',
    '外强文法生经',
    '交军化态治济',
    '元日欧港美英',
    '一体力强心确',
    '012893',
    '作展成结职顾',
    '划排点算署路',
    [166, '，'],
    '不困差短薄问',
    '弱板足距难题',
    '一后年步的阶',
    '再另同最此还',
    '上以前该这那',
    [131, '!<|'],
    [195, '录'],
    [166, 68],
    [175, 78],
    '关具坚大总正统',
    [176, 155],
    '人公场家平户批',
    [104, '填插此输'],
    '上下中份初底末',
    '合均已改新续达',
    '回完工开总进述',
    [194, '主分在'],
    [87, '#*/:·×'],
    '×■□△○●〇＊',
    '安思打要规计谋部',
    [188, 129],
    [194, 120],
    [170, 72, '—'],
    [69, '七三九五八六四'],
    [201, '[〈〔'],
    [145, 73, '’》】'],
    [221, 84],
    [197, 133],
    [237, '十'],
    [238, '<'],
    [119, 103, '>]〉》】'],
    [237, '第'],
    [132, '~−到至﹣～'],
    [226, '入写处'],
    [162, 115, 126],
    [198, 137, '３3'],
    [242, '是'],
    [242, '要'],
    [206, 175],
    [114, 115, 88, 89, '{'],
    '不余其剩在尚待拟未正还',
    [249, '、'],
    [249, '〕'],
    [232, 152],
    [180, 153, 154],
    [182, 156, 92, 93],
    [249, '篇'],
    [237, 138],
    [242, 104],
    [116, 88, 'DEMNPQXA'],
    [249, 68],
    [257, '＿'],
    [257, '—'],
    [249, 84],
    '产促创同和建性抓治管识谋享',
    [244, 104],
    '个件场大层张方条步种类道项',
    [240, 236],
    [249, 104],
    [142, '中书区县国市省部领，'],
    '件利患报案求目索纷见议访诉题',
    [152, '乡公区县同局市村街镇'],
    '单名地姓年数日时月标电百职金',
    [249, 69, '月'],
    [269, '*'],
    [79, '、个号季日月期栋楼类级组路'],
    [203, 142, 204, '新'],
    [249, 151],
    [249, 152],
    [246, 112, 84],
    [263, 85],
    '份位值分务名字期点称话量间题额',
    [272, 72],
    [272, 73],
    [262, 76, '．'],
    [91, '产号季层届年批月期次环等类级'],
    '主入全共兴向建忠忧我护治爱管脱跟',
    '专举信建意投提案稿纠线议诉问隐项',
    [223, '安带指支要规通部领'],
    [249, 189],
    [272, 196],
    [230, 170, 104, '*'],
    [272, 277],
    [272, 112, '、'],
    [242, 140, 72, '第①'],
    [261, 180],
    [293, 101],
    [261, 198],
    [249, 231],
    [283, 152],
    [299, '分'],
    '中主依基契导平引总抓指支核根牵目突统载重',
    '不中任全其几前另各后多数每等约至超近逾首',
    [249, 242],
    [187, '产付位保工库成改放格案理约结行解'],
    [300, 104],
    [252, 143, 205, 78, '时'],
    [298, '于别括要'],
    [307, '—'],
    [307, '两'],
    [301, 134],
    '上下付免关剩加开微扫推文更未本来点版相责转长阅',
    '一任余信入关击多完按描文权注源码章荐读责费载通',
    [307, 72],
    [186, '兑入到办化参发受合完开执整竣签结调达'],
    [233, 229, 162, 115, '报'],
    [273, 166, 203, '重'],
    [225, 104, 79, 80, '个亩件元名宗期条次起项'],
    [307, 104, '截'],
    [243, 244, 166],
    [282, 265, 71],
    [283, 249],
    [77, '中务史员和外委工建徽性总支政旗日校章籍纪组课费风龄'],
    [324, '某'],
    '从体做分办加包围在坚处存实开强把抓推提是有注突聚落表采',
    [315, 165],
    [317, 104, '第①'],
    [307, 297],
    [326, '的'],
    '个亩兆克公分千升厘吨周天学小岁平年摄斤日标毫海秒立米蒸课',
    [296, 246, '份'],
    [317, 298],
    [290, 263],
    [313, 299],
    [337, '—'],
    [91, '包区厅口地型套层岛幢座打标栋栏档款段点照片班端等类级股证轮门馆'],
    [337, 104, '共'],
    [323, 170, 129],
    [69, '主事优作先光全决创十历各基声好宗干建思意执政方理百纪组群诞路重领'],
    [263, 81, 'acdefgijlmnoprstvxb'],
    [246, 109, 113, 72, '元分吨岁年斤时月标格氏百箱钟镑顷'],
    [343, '/'],
    [307, 270, '点'],
    [345, '!'],
    [316, 272],
    [343, 152, 'Ａ'],
    [332, 202, 173, '新'],
    [327, 253, '…第'],
    [343, 210],
    [337, 259],
    [334, 261, '十止'],
    [324, 283],
    [352, '*/'],
    [356, '-'],
    [352, '-._'],
    [341, 258],
    [337, 258, 183, 84, 94],
    [358, '@'],
    [352, 249],
    [357, 104],
    [362, '_'],
    [362, 349],
    [86, '中主乡书企公办区医厅县同园处大委学小局屯山工市平所旗机村桥模江河湖省社科站股自行街路银镇集项'],
    [365, '*'],
    [365, '-_'],
    [340, 211, 212, 125, 100],
    [368, '.'],
    '不举事亮任优体做关内切办原发启困安层工差建弱意感打抓措教文方板步特环瓶目着矛短突经维要认设重问阶难领风',
    [365, '<]`〔'],
    [365, 84, 94],
    [361, '#%&+/:=?~'],
    [355, 275, 87, '某'],
    [318, 254, 228, 157, 158, 121, 144, 120, '占实'],
    [328, 306, 192, 218, 120],
    [123, '仗件任位体保出则制力动化升单变口台合向善地坚境局展度式强役径心快念持撑效新构果格步治焦略破础程筹系绩能议设识诺路进道重阶障革题高'],
    '严中优体促保倡关创到制功加动原变台同坚基增完导工带平建强思意成战承指推提支改攻整方服机条格模注活深清渠环理硬确突结统聚能融行计课责路转载进高',
    [362, 339],
    [346, 193, 153, 120, 102, 128, '上两中为他出化区县取国在央它实少展市强括持握施焦现理省绕过进述重'],
    [377, 313, 104, 102],
    [86, '个人件份位例册列则包单卷双口只台名回场块处头套孔宗室家对封尾层届幅幢床座张户所批排支期本条枚架栋株样根桶棵次款段点片版班瓶盏盒眼票种积笔箱篇类粒级罐网羽艘节袋起趟车轮辆遍道门间集面项颗'],
    [367, 341, 313],
    [383, 178, '兆克千升厘摄斤标毫海立米蒸'],
    [379, 371],
    [385, 208, 104, 80],
    [385, 333, 208, 181, 110],
    [388, '上'],
    [388, 258],
    [390, '以'],
    [391, 155],
    [390, 152, 155],
    [378, 341, 235, '*会作入势受因块域容情想手排措施板段求法点盾示章算素色节见训足距键险难面项颈验骤'],
    [390, 337, 84, 94],
    [395, 246],
    [393, 355],
    [-1, 384, 327, 374, 258, 165, 101, 112, '\u0000`{|}‰−上为以另各同和按数整是每的破该超过近这那零首﹣％＋［］～𐀀①半'],
    [398, 104, 79, '〔'],
    [399, 263, 201, 200, 280],
    [398, 250, 306, 218, 180, 376, '〇两为和按来某破第过零半'],
    [401, '的'],
    [402, 104],
    [403, 66, '#'],
    [403, 330],
    [-1, 367, 269, 238, 170, 135, 0],
    [400, 372, 353, 351, 244, 376, '#〈'],
    [-1, 365],
    [-1, 349],
    [-1, 347],
    [409, 152],
    [411, 'Ａ'],
    [406, 367],
    [413, 295],
    [412, 263],
    [-1, 268],
    [-1, 261],
    [-1, 249],
    [-1, 245],
    [413, 407],
    [-1, 213, 0, '\u0009'],
    [-1, 138, 80, '千百'],
    [-1, 115, 119, 0],
    [421, 188],
    [424, '，'],
    [-1, 152],
    [-1, 0, '<>'],
    [-1, 109],
    [427, '<'],
    [-1, 0, '`'],
    [-1, 91],
    [-1, 0],
    [-1],
  ]);
  const b0 = packSets(sets, [104, 130, 363, 357, 131, 164, 345, 429, 404, 249, 196, 294, 67, 132, 221, 136, 69, 237, 167, 70, 71, 405, 402, 330, 168, 72, 73, 169, 76, 255, 279, 68]);
  const b1 = packSets(sets, [335, 341, 347, 199, 245, 171, 141, 425, 139, 362, 380, 263, 77, 349, 424, 320, 401, 398, 79, 223, 209, 170, 374, 343, 358, 210, 368, 352, 430, 231, 151, 152]);
  const b2 = packSets(sets, [281, 370, 427, 364, 179, 154, 108, 389, 180, 109, 110, 388, 83, 111, 325, 411, 84, 257, 85, 366, 324, 355, 87, 114, 414, 323, 276, 285, 118, 115, 119, 90]);
  const b3 = packSets(sets, [91, 246, 312, 307, 277, 227, 299, 259, 94, 344, 365, 183, 268, 186, 187, 244, 166, 269, 420, 319, 369, 248, 260, 423, 240, 234, 189, 127, 213, 421, 188, 300]);
  const b4 = packSets(sets, [377, 193, 120, 128, 192, 102, 261, 103, 406, 386, 394, 235, 384, 278, 271, 338]);
  const d0 = packSets(sets, [129, 65, 1, 219, 195, 329, 241, 433]);
  const d1 = packSets(sets, [433, 65, 2, 433, 220, 348, 314, 433]);
  const d2 = packSets(sets, [356, 4]);
  const d3 = packSets(sets, [6, 131, 2, 1]);
  const d4 = packSets(sets, [433, 164, 7, 345]);
  const d5 = packSets(sets, [66, 403]);
  const d6 = packSets(sets, [165, 315]);
  const d7 = packSets(sets, [272, 316]);
  const d8 = packSets(sets, [11, 132]);
  const d9 = packSets(sets, [272, 272]);
  const d10 = packSets(sets, [133, 197]);
  const d11 = packSets(sets, [134, 301]);
  const d12 = packSets(sets, [68, 166]);
  const d13 = packSets(sets, [135, 20]);
  const d14 = packSets(sets, [433, 20]);
  const d15 = packSets(sets, [137, 69]);
  const d16 = packSets(sets, [198, 261]);
  const d17 = packSets(sets, [237, 138]);
  const d18 = packSets(sets, [249, 242]);
  const d19 = packSets(sets, [21, 237]);
  const d20 = packSets(sets, [242, 237]);
  const d21 = packSets(sets, [70, 10, 5, 23]);
  const d22 = packSets(sets, [104, 104, 433, 23]);
  const d23 = packSets(sets, [11, 72, 286, 25, 242, 249]);
  const d24 = packSets(sets, [307, 262, 287, 433, 288, 297]);
  const d25 = packSets(sets, [242, 249]);
  const d26 = packSets(sets, [74, 26, 75]);
  const d27 = packSets(sets, [433, 418, 433]);
  const d28 = packSets(sets, [27, 26]);
  const d29 = packSets(sets, [433, 418]);
  const d30 = packSets(sets, [289, 27]);
  const d31 = packSets(sets, [433, 237]);
  const d32 = packSets(sets, [139, 29, 26]);
  const d33 = packSets(sets, [433, 433, 418]);
  const d34 = packSets(sets, [249, 249]);
  const d35 = packSets(sets, [255, 255]);
  const d36 = packSets(sets, [26, 29, 139, 30]);
  const d37 = packSets(sets, [418, 418, 433, 418]);
  const d38 = packSets(sets, [432, 425, 335]);
  const d39 = packSets(sets, [298, 317]);
  const d40 = packSets(sets, [433, 331]);
  const d41 = packSets(sets, [9, 31, 25, 242, 242, 11, 140, 32]);
  const d42 = packSets(sets, [249, 249, 433, 250, 251, 242, 105, 237]);
  const d43 = packSets(sets, [104, 166, 170, 243, 244, 0]);
  const d44 = packSets(sets, [238, 1]);
  const d45 = packSets(sets, [433, 410]);
  const d46 = packSets(sets, [106, 27]);
  const d47 = packSets(sets, [433, 419]);
  const d48 = packSets(sets, [72, 242, 249]);
  const d49 = packSets(sets, [262, 288, 297]);
  const d50 = packSets(sets, [139, 295, 407, 425]);
  const d51 = packSets(sets, [336, 280, 399, 200, 201]);
  const d52 = packSets(sets, [350, 310, 433, 172, 239]);
  const d53 = packSets(sets, [34, 290, 263, 35, 263]);
  const d54 = packSets(sets, [332, 173, 36, 77, 202]);
  const d55 = packSets(sets, [326, 19]);
  const d56 = packSets(sets, [433, 342]);
  const d57 = packSets(sets, [339, 362]);
  const d58 = packSets(sets, [142, 36, 203, 203, 174, 204]);
  const d59 = packSets(sets, [143, 39, 252, 222, 175, 205]);
  const d60 = packSets(sets, [36, 206, 78, 38]);
  const d61 = packSets(sets, [39, 207, 424, 33]);
  const d62 = packSets(sets, [273, 166, 203, 38]);
  const d63 = packSets(sets, [433, 433, 222, 33]);
  const d64 = packSets(sets, [174, 27]);
  const d65 = packSets(sets, [175, 433]);
  const d66 = packSets(sets, [144, 291, 104, 398, 79, 176, 42]);
  const d67 = packSets(sets, [18, 274, 321, 80, 433, 177, 256]);
  const d68 = packSets(sets, [208, 178]);
  const d69 = packSets(sets, [44, 19, 14]);
  const d70 = packSets(sets, [305, 292, 40]);
  const d71 = packSets(sets, [41, 45, 46, 9, 47, 31]);
  const d72 = packSets(sets, [145, 146, 147, 148, 149, 150]);
  const d73 = packSets(sets, [170, 104, 10, 230]);
  const d74 = packSets(sets, [433, 433, 10, 311]);
  const d75 = packSets(sets, [372, 8, 351, 400, 322, 365, 11, 353, 376, 243, 244]);
  const d76 = packSets(sets, [430, 8, 414, 433, 354, 433, 337, 433, 433, 433, 433]);
  const d77 = packSets(sets, [81, 352, 42, 349, 3, 249, 249, 249, 1, 48]);
  const d78 = packSets(sets, [82, 361, 249, 370, 430, 264, 249, 302, 347, 31]);
  const d79 = packSets(sets, [343, 210]);
  const d80 = packSets(sets, [249, 151]);
  const d81 = packSets(sets, [433, 426]);
  const d82 = packSets(sets, [11, 324, 327, 20, 253]);
  const d83 = packSets(sets, [324, 397, 375, 20, 414]);
  const d84 = packSets(sets, [324, 257, 249, 257]);
  const d85 = packSets(sets, [324, 303, 282, 433]);
  const d86 = packSets(sets, [152, 265, 24, 10]);
  const d87 = packSets(sets, [49, 152]);
  const d88 = packSets(sets, [50, 152, 51, 52, 53, 54, 55, 56, 57, 58]);
  const d89 = packSets(sets, [179, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
  const d90 = packSets(sets, [24, 24]);
  const d91 = packSets(sets, [392, 366, 244]);
  const d92 = packSets(sets, [391, 258, 224, 153]);
  const d93 = packSets(sets, [433, 359, 433, 433]);
  const d94 = packSets(sets, [107, 16]);
  const d95 = packSets(sets, [433, 388]);
  const d96 = packSets(sets, [180, 59]);
  const d97 = packSets(sets, [433, 428]);
  const d98 = packSets(sets, [181, 208, 333, 110, 383]);
  const d99 = packSets(sets, [9, 31]);
  const d100 = packSets(sets, [388, 388]);
  const d101 = packSets(sets, [392, 366]);
  const d102 = packSets(sets, [283, 249]);
  const d103 = packSets(sets, [266, 409]);
  const d104 = packSets(sets, [112, 246, 84]);
  const d105 = packSets(sets, [433, 433, 152]);
  const d106 = packSets(sets, [152, 232]);
  const d107 = packSets(sets, [415, 433]);
  const d108 = packSets(sets, [85, 152]);
  const d109 = packSets(sets, [284, 412]);
  const d110 = packSets(sets, [324, 257]);
  const d111 = packSets(sets, [355, 393]);
  const d112 = packSets(sets, [324, 257, 249]);
  const d113 = packSets(sets, [324, 303, 282]);
  const d114 = packSets(sets, [366, 86]);
  const d115 = packSets(sets, [413, 433]);
  const d116 = packSets(sets, [390, 258, 155]);
  const d117 = packSets(sets, [433, 359, 433]);
  const d118 = packSets(sets, [324, 60, 257, 85, 85]);
  const d119 = packSets(sets, [355, 60, 275, 87, 50]);
  const d120 = packSets(sets, [324, 303]);
  const d121 = packSets(sets, [180, 181, 225]);
  const d122 = packSets(sets, [387, 433, 113]);
  const d123 = packSets(sets, [208, 385]);
  const d124 = packSets(sets, [61, 114, 115, 88, 89]);
  const d125 = packSets(sets, [61, 414, 414, 116, 117]);
  const d126 = packSets(sets, [414, 414]);
  const d127 = packSets(sets, [226, 414]);
  const d128 = packSets(sets, [247, 414]);
  const d129 = packSets(sets, [244, 243, 166]);
  const d130 = packSets(sets, [197, 197, 197, 197, 197, 137, 307, 307, 307]);
  const d131 = packSets(sets, [301, 301, 301, 301, 301, 198, 334, 296, 296]);
  const d132 = packSets(sets, [22, 15]);
  const d133 = packSets(sets, [433, 431]);
  const d134 = packSets(sets, [227, 28]);
  const d135 = packSets(sets, [249, 299]);
  const d136 = packSets(sets, [261, 180]);
  const d137 = packSets(sets, [182, 156, 92, 93]);
  const d138 = packSets(sets, [299, 337, 337]);
  const d139 = packSets(sets, [304, 396, 433]);
  const d140 = packSets(sets, [267, 433]);
  const d141 = packSets(sets, [249, 337, 337, 249]);
  const d142 = packSets(sets, [373, 395, 360, 433]);
  const d143 = packSets(sets, [108, 95, 43]);
  const d144 = packSets(sets, [433, 96, 97]);
  const d145 = packSets(sets, [144, 32, 228, 254, 318, 120, 157, 121, 158, 62, 122, 159]);
  const d146 = packSets(sets, [416, 37, 433, 433, 308, 98, 160, 184, 185, 433, 123, 161]);
  const d147 = packSets(sets, [144, 12]);
  const d148 = packSets(sets, [124, 416]);
  const d149 = packSets(sets, [299, 425]);
  const d150 = packSets(sets, [244, 104]);
  const d151 = packSets(sets, [229, 233, 99, 162, 115]);
  const d152 = packSets(sets, [211, 212, 100, 125, 340]);
  const d153 = packSets(sets, [115, 115, 162, 126]);
  const d154 = packSets(sets, [423, 340, 125, 433]);
  const d155 = packSets(sets, [197, 229, 233, 99, 420]);
  const d156 = packSets(sets, [301, 211, 212, 100, 433]);
  const d157 = packSets(sets, [163, 166]);
  const d158 = packSets(sets, [188, 104, 129]);
  const d159 = packSets(sets, [433, 309, 433]);
  const d160 = packSets(sets, [26, 20, 30, 23, 63]);
  const d161 = packSets(sets, [26, 433, 30, 23, 433]);
  const d162 = packSets(sets, [293, 101]);
  const d163 = packSets(sets, [17, 166]);
  const d164 = packSets(sets, [197, 214, 190, 233, 229, 432]);
  const d165 = packSets(sets, [301, 215, 216, 212, 211, 433]);
  const d166 = packSets(sets, [382, 217, 11, 432]);
  const d167 = packSets(sets, [381, 191, 337, 433]);
  const d168 = packSets(sets, [328, 120, 218, 306, 192]);
  const d169 = packSets(sets, [433, 128, 433, 433, 433]);
  const d170 = packSets(sets, [249, 64, 242]);
  const d171 = packSets(sets, [433, 433, 422]);
  const d172 = packSets(sets, [270, 13]);
  const d173 = packSets(sets, [433, 417]);
  const d174 = packSets(sets, [406, 433]);
  const d175 = packSets(sets, [408, 433]);
  const d176 = packSets(sets, [341, 10]);
  const d177 = packSets(sets, [433, 10]);
  const d178 = packSets(sets, [367, 341, 313]);
  const d179 = packSets(sets, [433, 433, 346]);
  const d180 = packSets(sets, [371, 379]);
  const d181 = packSets(sets, [433, 378]);
  const d182 = packSets(sets, [120, 194]);
  const d183 = packSets(sets, [128, 433]);
  const d184 = packSets(sets, [166, 236]);
  const d185 = packSets(sets, [337, 432]);
  const w0 = readWords(alphabet, ' ``` ~~~');
  const w1 = readWords(alphabet, ' <!--');
  const w2 = readWords(alphabet, ' jiaogao-ignore');
  const w3 = readWords(alphabet, ' -file');
  const w4 = readWords(alphabet, ' （ **');
  const w5 = readWords(alphabet, ' 点击下载 点击查看 点击阅读 点击进入 点击此处 扫码关注 扫码下载 扫描二维码 长按识别 长按二维码 更多范文 更多公文 更多资料 更多精彩 更多文章 关注公众号 关注微信 微信公众号 本文来源 文章来源 来源：网络 来源于网络 转载请 版权声明 版权所有 责任编辑： 上一篇： 下一篇： 相关阅读 推荐阅读 相关推荐 免责声明 加入会员 开通会员 付费阅读 付费后 付费下载 剩余内容 阅读全文 未完， 本文共计');
  const w6 = readWords(alphabet, ' 各位 尊敬的 同志们');
  const w7 = readWords(alphabet, ' 18 19 20 21 １９ ２０');
  const w8 = readWords(alphabet, ' 十一 十二 十');
  const w9 = readWords(alphabet, ' ** __');
  const w10 = readWords(alphabet, ' 部分 章 篇 编 节');
  const w11 = readWords(alphabet, ' 一、二 二、三 三、四 四、五 五、六 六、七 七、八 八、九 九、十 一、三 二、四');
  const w12 = readWords(alphabet, ' 季度 产业 线城市 级 期 批 类 等奖 等功 号 届 楼 层 次产业 线 月份 环 年级');
  const w13 = readWords(alphabet, ' 首先 其次 再次 最后');
  const w14 = readWords(alphabet, ' 组织 组 建 员 委 支部 总支 工委 内 中央 风 课 费 务 校 章 史 纪 性 外 群 政 日 和国家 和人民 旗 徽 龄 籍');
  const w15 = readWords(alphabet, ' 二十 十 建设 领导 路线 创新 理论 全面 政治 纪律 组织 作风 思想 基层 群众 方针 政策 历史 声音 好 宗旨 干部 一 各 事业 光荣 优良 先进 执政 主张 百年 诞生 重要 意识 决策');
  const w16 = readWords(alphabet, ' 共产 治 建 入 管 爱 我 全 跟 主题 脱 护 忧 兴 向 忠诚于 忠于');
  const w17 = readWords(alphabet, ' 区 厅 口 幢 座 栋 楼 段 类 级 线 门 馆 型 股 端 轮 照 证 班 档 栏 套 款 包 层 等 点 岛 标段 打印 地块 片区');
  const w18 = readWords(alphabet, ' 新时代中国特色社会主义思想');
  const w19 = readWords(alphabet, ' 央 近平 府 产党 治局 席团');
  const w20 = readWords(alphabet, ' 习近平 主席 总书记 同志');
  const w21 = readWords(alphabet, ' 法治 文化 经济 外交 强军 生态文明');
  const w22 = readWords(alphabet, ' 道德 政治 文化 教育 观念 解放');
  const w23 = readWords(alphabet, ' 关于 对');
  const w24 = readWords(alphabet, ' 主席 书记 中央 同志 领导 部长 省长 市长 省委 市委 县委 区委 总书记 习近平 国务院 ，');
  const w25 = readWords(alphabet, ' 贯彻落实 学习贯彻 学习宣传贯彻 贯彻 学习领会 领会 学习 落实 践行');
  const w26 = readWords(alphabet, ' 讲话 论述 指示 批示 思想');
  const w27 = readWords(alphabet, ' 推动 落实 完成 扛起 牢记 践行');
  const w28 = readWords(alphabet, ' 共计 合计 总计 累计');
  const w29 = readWords(alphabet, ' 人次 户次 家次 场次 批次 次 条 起 件 宗 户 名 项 个 场 期 万元 亿元 元 亩 公里 平方米 % ％');
  const w30 = readWords(alphabet, ' 意见建议 意见 建议 隐患 线索 案件 纠纷 问题 提案 议案 信访件 诉求 投诉 举报 稿件 项目 专利');
  const w31 = readWords(alphabet, ' 万亿 万 亿');
  const w32 = readWords(alphabet, ' 美元 欧元 港元 日元 英镑 元');
  const w33 = readWords(alphabet, ' 亩 吨 平方米 人次 公里');
  const w34 = readWords(alphabet, ' 以为 在的 根据的 按照的 依据的 对进行了');
  const w35 = readWords(alphabet, ' 以 在 根据 按照 依据 对');
  const w36 = readWords(alphabet, ' 抓手 契机 载体 主线 重点 目标 指导 核心 牵引 导向 引领 中心 依托 基础 突破口 总抓手 根本 统领 平台 总揽 支撑 主题');
  const w37 = readWords(alphabet, ' 坚强 正确 大力 统一 具体 关心 总体');
  const w38 = readWords(alphabet, ' 领导 支持 指导 带领 部署 要求 规定 安排 通知');
  const w39 = readWords(alphabet, ' 主要是 主要有 主要 包括 分别 在于 即 为 是 有');
  const w40 = readWords(alphabet, ' https:// http:// www.');
  const w41 = readWords(alphabet, ' docx doc xlsx xls pptx ppt pdf txt md jpg png com cn net gov org');
  const w42 = readWords(alphabet, ' ) ](');
  const w43 = readWords(alphabet, ' % ‰ ％ 元 亩 吨 斤 克 米 升 年 岁 周 天 秒 日 人 名 位 户 家 个 项 件 起 宗 条 次 场 期 批 班 例 处 座 栋 幢 套 台 辆 艘 架 部 本 册 份 篇 幅 张 枚 面 块 片 根 棵 株 头 只 羽 尾 箱 包 袋 瓶 盒 桶 罐 支 组 种 类 门 节 所 间 层 室 床 口 眼 盏 段 孔 轮 遍 回 趟 笔 单 票 封 则 款 对 双 颗 粒 点 届 级 卷 版 集 道 排 列 样 美元 欧元 港元 英镑 平米 公里 千米 厘米 毫米 海里 公顷 公斤 千克 千瓦 兆瓦 标箱 蒸吨 小时 分钟 课时 学时 学年 车次 网格 积分 百分点 平方米 立方米 摄氏度 平方公里 平方千米 倍 成 番');
  const w44 = readWords(alphabet, ' 以上 多 余');
  const w45 = readWords(alphabet, ' 万亿 千亿 百亿 千万 百万 十万 亿 万');
  const w46 = readWords(alphabet, ' % ‰ ％ 个百分点 百分点');
  const w47 = readWords(alphabet, ' 平方公里 平方千米 平方米 立方米 平米 公里 千米 厘米 毫米 海里 公顷 亩次 亩 吨标准煤 吨 公斤 千克 斤 克 千瓦时 千瓦 兆瓦 摄氏度 标箱 蒸吨 米 升 个月 年 周岁 岁 周 天 小时 分钟 秒 课时 学时 日 学年');
  const w48 = readWords(alphabet, ' 人次 人 名 位 户次 户 家次 家 个次 个 项次 项 件次 件 起 宗 条次 条 次 场次 场 期 批次 批 班次 班 例 处次 处 座 栋 幢 套 台次 台 辆次 辆 车次 艘 架 部 本 册 份 篇 幅 张 枚 面 块 片 根 棵 株 头 只 羽 尾 箱 包 袋 瓶 盒 桶 罐 支 组 种 类 门 节 所 间 层 室 床 口 眼 盏 段 孔 轮 遍 回 趟 笔 单 票 封 则 款 对 双 颗 粒 点 届 级 卷 版 集 道 网格 积分 排 列 样');
  const w49 = readWords(alphabet, ' 以上 左右 以下');
  const w50 = readWords(alphabet, ' 月份 月 年度 年 日 号');
  const w51 = readWords(alphabet, ' 省 自治区 自治州 自治县 市 区 县 旗 镇 乡 街道 社区 村 屯 组 局 委 办 厅 部门 部 处 科 股 站 所 中心 公司 集团 企业 学校 大学 中学 小学 医院 银行 路 街 大道 河 湖 江 山 桥 园区 园 小区 项目 工程 平台 同志 书记 主任 模式 行动 机制');
  const w52 = readWords(alphabet, ' —— — – － ～ ~ - 至 到 − ﹣');
  const w53 = readWords(alphabet, ' 组 部门');
  const w54 = readWords(alphabet, ' 光 轴 射线');
  const w55 = readWords(alphabet, ' 乡 区 县 局 市 村 镇 街道 同志 公司');
  const w56 = readWords(alphabet, ' 平方公里 平方千米 平方米 立方米 平米 公里 千米 厘米 毫米 海里 公顷 亩次 亩 吨标准煤 吨 公斤 千克 斤 克 千瓦时 千瓦 兆瓦 摄氏度 标箱 蒸吨 米 升 人次 人 名 位 户次 户 家次 家 个次 个 项次 项 件次 件 起 宗 条次 条 次 场次 场 期 批次 批 班次 班 例 处次 处 座 栋 幢 套 台次 台 辆次 辆 车次 艘 架 部 本 册 份 篇 幅 张 枚 面 块 片 根 棵 株 头 只 羽 尾 箱 包 袋 瓶 盒 桶 罐 支 组 种 类 门 节 所 间 层 室 床 口 眼 盏 段 孔 轮 遍 回 趟 笔 单 票 封 则 款 对 双 颗 粒 点 届 级 卷 版 集 道 网格 积分 排 列 样');
  const w57 = readWords(alphabet, ' 人次 户次 家次 场次 批次 平方米 公里');
  const w58 = readWords(alphabet, ' }} {{');
  const w59 = readWords(alphabet, ' 此处 填写 填入 插入 输入');
  const w60 = readWords(alphabet, ' 待补 待填 待定 待核 待确认 待完善 待更新 请输入 请填写 请补充 请选择 请插入 此处填 此处插 此处输 此处补 此处添 具体数字 具体内容 具体日期 具体时间 具体数据');
  const w61 = readWords(alphabet, ' 名称 姓名 日期 时间 地点 金额 数量 数字 数值 单位 职务 年份 月份 百分比 标题 电话');
  const w62 = readWords(alphabet, ' TODO TBD FIXME');
  const w63 = readWords(alphabet, ' 请输入 请填写 待填写 待补充 待填');
  const w64 = readWords(alphabet, ' 截至 截止到 截止');
  const w65 = readWords(alphabet, ' 初 底 末 中旬 上旬 下旬');
  const w66 = readWords(alphabet, ' 超过 超 逾 突破 不少于 不低于 至少');
  const w67 = readWords(alphabet, ' 近 不足 不到 低于 少于');
  const w68 = readWords(alphabet, ' 大约 约 大概');
  const w69 = readWords(alphabet, ' 达到 高达 达');
  const w70 = readWords(alphabet, ' 多 余 以上 左右 上下 以下 以内');
  const w71 = readWords(alphabet, ' 左右 上下');
  const w72 = readWords(alphabet, ' 以下 以内');
  const w73 = readWords(alphabet, ' 总共 共计 合计 总计 累计 共有');
  const w74 = readWords(alphabet, ' 均已 已经 已 新建 改建 续建 合格 达标');
  const w75 = readWords(alphabet, ' 在建 拟建 正在 其余 剩余 余下 尚余 尚未 尚有 还有 未 待 不合格 不达标 不予');
  const w76 = readWords(alphabet, ' 任务 目标 计划 年度任务 投资');
  const w77 = readWords(alphabet, ' 完成 办结 结案 合格 达标 整改 调解 化解 受理 签约 开工 竣工 投产 入库 到位 参保 执行 兑付 发放');
  const w78 = readWords(alphabet, ' 以下 如下 下列');
  const w79 = readWords(alphabet, ' 同比 环比 比上年 较上年 比去年 较去年 同期');
  const w80 = readWords(alphabet, ' 增长 提高 增加 上升 提升 上涨');
  const w81 = readWords(alphabet, ' 下降 减少 降低 下滑 回落');
  const w82 = readWords(alphabet, ' 占比 占');
  const w83 = readWords(alphabet, ' 任务 目标 计划');
  const w84 = readWords(alphabet, ' 完成 办结 实现 达到');
  const w85 = readWords(alphabet, ' 总结 回顾 完成情况 开展情况 工作情况 进展情况 述职');
  const w86 = readWords(alphabet, ' 计划 打算 安排 谋划 要点 思路 规划 部署');
  const w87 = readWords(alphabet, ' 报告 汇报');
  const w88 = readWords(alphabet, ' 汇编 选编 合集 集锦');
  const w89 = readWords(alphabet, ' 情况 材料 稿');
  const w90 = readWords(alphabet, ' 问题 不足 困难 短板 差距 薄弱环节');
  const w91 = readWords(alphabet, ' 下一步 下步 下一阶段 下阶段 下一年 明年 来年 今后 新的一年');
  const w92 = readWords(alphabet, ' 做 办 抓 把握 突出 采取 存在 推进 实施 开展 聚焦 围绕 处理 坚持 体现在 表现在 表现为 分为 包括 实现 强化 加强 注重 提出 落实 从 是 有 在');
  const w93 = readWords(alphabet, ' 以下 如下 下列 下面');
  const w94 = readWords(alphabet, ' 上述 以上 前述 这 那 该');
  const w95 = readWords(alphabet, ' 另 各 每 等 其中 其他 其它 其余 后 前 首 任 近 约 超过 超 逾 至少 不少于 多 数 几 全国 全省 全市 全县 全区 中央');
  const w96 = readWords(alphabet, ' 个 件 场 大 层 张 条 步 种 类 道 项 方面');
  const w97 = readWords(alphabet, ' 方面 工作 任务 措施 举措 问题 环节 重点 关键 不足 短板 困难 原因 特点 亮点 特色 做法 经验 体会 启示 建议 意见 要求 目标 内容 要点 事项 事情 事 着力点 切入点 发力点 突破口 抓手 打算 设想 安排 文章 难题 瓶颈 矛盾 风险 差距 弱项 教训 感受 认识 方法 办法 方式 步骤 阶段 层面 维度 领域 板块 要素 优势 转变 提升 突破 变化 成效 成果 成绩 进展 导向 关系 体系 机制 制度 平台 清单 行动 工程 战略 计划 活动 原则 理念 思路 模式 载体 渠道 关口 攻坚战 硬仗 战役 倡议 承诺 保障 支撑 结合 统筹 到位 创新 融合 课题 强化 加强 加快 聚焦 坚持 注重 突出 推进 改革 建设 服务 功能 中心 高地 条件 指标 方向 路径 整治 确保 促进 带动 提高 增强 优化 完善 深化 严格 同步 结构 能力 意识 责任 环境 动力 基础 格局 台阶');
  const w98 = readWords(alphabet, ' 以下 如下 下列 下面 为 即 是 包括 有');
  const w99 = readWords(alphabet, ' 方面 工作 任务 措施 举措 问题 环节 重点 关键 不足 短板 困难 原因 特点 亮点 特色 做法 经验 体会 启示 建议 意见 要求 目标 内容 要点 事项 事情 事 着力点 切入点 发力点 突破口 抓手 打算 设想 安排 文章 难题 瓶颈 矛盾 风险 差距 弱项 教训 感受 认识 方法 办法 方式 步骤 阶段 层面 维度 领域 板块 要素 优势');
  const w100 = readWords(alphabet, ' 转变 提升 突破 变化 成效 成果 成绩 进展 导向 关系 体系 机制 制度 平台 清单 行动 工程 战略 计划 活动 原则 理念 思路 模式 载体 渠道 关口 攻坚战 硬仗 战役 倡议 承诺 保障 支撑 结合 统筹 到位 创新 融合 课题 强化 加强 加快 聚焦 坚持 注重 突出 推进 改革 建设 服务 功能 中心 高地 条件 指标 方向 路径 整治 确保 促进 带动 提高 增强 优化 完善 深化 严格 同步 结构 能力 意识 责任 环境 动力 基础 格局 台阶');
  const w101 = readWords(alphabet, ' 为 即 是 包括 有');
  const w102 = readWords(alphabet, ' , : 、 ， ： —— （ (');
  const w103 = readWords(alphabet, ' 同时 此外 另外 再就是 还要 最后');
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
    return u[p]! === 758 && u[p + 1]! === 759 ? p + 2 : p + 1;
  }
  function pointIn(p: number, end: number, astral: readonly number[]): number {
    if (!(u[p]! === 758 && u[p + 1]! === 759)) return end;
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
    let r: number;
    if (d & 1) return p + 1;
    if (d & 2 && (r = $directiveRule$3(p)) >= 0) return r;
    return -1;
  }
  function $directiveRule$3(p: number): number {
    if (u[p]! !== 13 || (u[p + 1]! === 13 && u[p + 2]! === 24)) return -1;
    return p + 1;
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
    if (u[p]! === 5 && b0[u[p + 1]!]! & 256 && (r = $hashes(p)) >= 0) p = r;
    while (b0[u[p]!]! & 1) p++;
    if (u[p]! === 10 && u[p + 1]! === 10) p += 2;
    if (u[p]! !== 530) return undo(t);
    p++;
    while (b0[u[p]!]! & 1) p++;
    if (u[p]! !== 350) return undo(t);
    p++;
    if (u[p]! === 750) p++;
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
    if (u[p]! !== 562) return -1;
    p++;
    while (b0[u[p]!]! & 1) p++;
    if (!(b0[u[p]!]! & 512)) return -1;
    p++;
    while (b0[u[p]!]! & 512) p++;
    while (b0[u[p]!]! & 1) p++;
    if (u[p]! !== 720) return -1;
    p++;
    if (b0[u[p]!]! & 1024 && b0[u[p + 1]!]! & 2048 && (r = $pageLine_page$2(p)) >= 0) p = r;
    const t = tp;
    if ((p = $trail(p)) < 0) return undo(t);
    if (u[p]! !== 0) return undo(t);
    return p;
  }
  function $pageLine_page$2(p: number): number {
    while (b0[u[p]!]! & 1) p++;
    if (b0[u[p]!]! & 4096) p++;
    while (b0[u[p]!]! & 1) p++;
    if (u[p]! !== 173) return -1;
    p++;
    while (b0[u[p]!]! & 1) p++;
    if (!(b0[u[p]!]! & 512)) return -1;
    p++;
    while (b0[u[p]!]! & 512) p++;
    while (b0[u[p]!]! & 1) p++;
    if (u[p]! !== 720) return -1;
    return p + 1;
  }
  function $pageLine_dashes(p: number): number {
    if (!(b0[u[p]!]! & 8192)) return -1;
    p++;
    while (b0[u[p]!]! & 1) p++;
    if (!(b0[u[p]!]! & 512)) return -1;
    p++;
    while (b0[u[p]!]! & 512) p++;
    while (b0[u[p]!]! & 1) p++;
    if (!(b0[u[p]!]! & 8192)) return -1;
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
    while (u[p]! !== 0 && !(b0[u[p]!]! & 16384 && $formal_salutation$2(p) >= 0)) p++;
    if (!(b0[u[p]!]! & 32768)) return -1;
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
    if (u[p]! !== 336) return undo(t);
    p++;
    if ((p = $monthPart(p)) < 0) return undo(t);
    if (u[p]! !== 436) return undo(t);
    p++;
    if ((p = $dayPart(p)) < 0) return undo(t);
    if (u[p]! !== 428) return undo(t);
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
    if (!(b0[u[p]!]! & 512) || !(b0[u[p + 1]!]! & 512) || b0[u[p + 2]!]! & 512) return -1;
    return leaf(10, from, p + 2);
  }
  function $hanYear(p: number): number {
    if (!(b0[u[p]!]! & 65536)) return -1;
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
    if (!(b0[u[p]!]! & 131072)) return -1;
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
    if (!(b0[u[p]!]! & 512)) return -1;
    const from = p;
    p++;
    if (b0[u[p]!]! & 512) p++;
    if (b0[u[p]!]! & 512) return -1;
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
    if (b0[u[p]!]! & 131072 && (r = $hanUnit(p)) >= 0) p = r;
    if (u[p]! !== 214) return undo(t);
    p++;
    if (b0[u[p]!]! & 131072 && (r = $hanUnit(p)) >= 0) p = r;
    return p;
  }
  function $prose(p: number): number {
    let r: number;
    const t = tp;
    if (u[p]! === 5 && b0[u[p + 1]!]! & 256 && (r = $hashes(p)) >= 0) p = r;
    while (b0[u[p]!]! & 1) p++;
    if (b0[u[p]!]! & 262144 && (r = $leadMark(p)) >= 0) p = r;
    while (b0[u[p]!]! & 1) p++;
    if (b0[u[p]!]! & 1048576 && b0[u[p + 1]!]! & 1048576 && (r = $boldOpen(p)) >= 0) p = r;
    while (b0[u[p]!]! & 1) p++;
    if (b0[u[p]!]! & 2097152 && (r = $head(p)) >= 0) p = r;
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
    if (!(b0[u[p]!]! & 524288) || !(b0[u[p + 1]!]! & 1)) return -1;
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
    const from = p;
    if ((p = longest(p, w9)) < 0) return -1;
    return leaf(17, from, p);
  }
  function $head(p: number): number {
    const t = open(18, p);
    if ((p = $head_marked(p)) < 0) return undo(t);
    return close(t, p);
  }
  function $head_marked(p: number): number {
    let r: number;
    const t = tp;
    if (b0[u[p]!]! & 4194304 && b0[u[p + 1]!]! & 4194304 && (r = $label(p)) >= 0) p = r;
    if ((p = $marker(p)) < 0) return undo(t);
    while (b0[u[p]!]! & 1) p++;
    if (b0[u[p]!]! & 1048576 && b0[u[p + 1]!]! & 1048576 && (r = $boldClose(p)) >= 0) p = r;
    return p;
  }
  function $label(p: number): number {
    const from = p;
    if ((p = $labelWord(p)) < 0) return -1;
    if (!(b0[u[p]!]! & -2147483648)) return -1;
    p++;
    while (b0[u[p]!]! & 1) p++;
    if ($labelWord$2(p) < 0) return -1;
    return leaf(19, from, p);
  }
  function $labelWord(p: number): number {
    let r: number;
    if (!(b0[u[p]!]! & 4194304) || (b0[u[p]!]! & 8388608 && $labelWord$2(p) >= 0) || !(b0[u[p + 1]!]! & 4194304)) return -1;
    p += 2;
    if (b0[u[p]!]! & 4194304 && (r = $labelWord$3(p)) >= 0) p = r;
    return p;
  }
  function $marker(p: number): number {
    const d = d23[u[p]!]! & d24[u[p + 1]!]!;
    if (d === 0) return -1;
    const t = open(20, p);
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
    if (u[p]! !== 562) return -1;
    const t = open(21, p);
    p++;
    if ((p = $partMarker$2(p)) < 0) return undo(t);
    if ((p = longest(p, w10)) < 0) return undo(t);
    if (b0[u[p]!]! & 16777216) p++;
    return close(t, p);
  }
  function $partMarker$2(p: number): number {
    const d = d25[u[p]!]!;
    let r: number;
    if (d & 1 && (r = $hanOrdinal(p)) >= 0) return r;
    if (d & 2 && (r = $arabicOrdinal(p)) >= 0) return r;
    return -1;
  }
  function $arabicOrdinal(p: number): number {
    if (!(b0[u[p]!]! & 512)) return -1;
    const from = p;
    p++;
    if (b0[u[p]!]! & 512) p++;
    if (b0[u[p]!]! & 512) p++;
    if (b0[u[p]!]! & 512) return -1;
    return leaf(22, from, p);
  }
  function $hanBracketMarker(p: number): number {
    let r: number;
    if (!(b0[u[p]!]! & 33554432)) return -1;
    const from = p;
    p++;
    while (b0[u[p]!]! & 1) p++;
    const t = open(23, from);
    if ((p = $hanOrdinal(p)) < 0) return undo(t);
    while (b0[u[p]!]! & 1) p++;
    if (!(b0[u[p]!]! & 67108864)) return undo(t);
    p++;
    if (b0[u[p]!]! & 134217728 && (r = $hanBracketMarker$2(p)) >= 0) p = r;
    return close(t, p);
  }
  function $hanBracketMarker$2(p: number): number {
    const d = d26[u[p]!]! & d27[u[p + 1]!]!;
    let r: number;
    if (d & 1) return p + 1;
    if (d & 2 && (r = $hanBracketMarker$3(p)) >= 0) return r;
    if (d & 4) return p + 1;
    return -1;
  }
  function $hanBracketMarker$3(p: number): number {
    if (u[p]! !== 14 || b0[u[p + 1]!]! & 512) return -1;
    return p + 1;
  }
  function $arabicBracketMarker(p: number): number {
    let r: number;
    const from = p;
    if (b0[u[p]!]! & 33554432) p++;
    while (b0[u[p]!]! & 1) p++;
    const t = open(24, from);
    if ((p = $arabicOrdinal(p)) < 0) return undo(t);
    while (b0[u[p]!]! & 1) p++;
    if (!(b0[u[p]!]! & 67108864)) return undo(t);
    p++;
    if (b0[u[p]!]! & 268435456 && (r = $arabicBracketMarker$2(p)) >= 0) p = r;
    return close(t, p);
  }
  function $arabicBracketMarker$2(p: number): number {
    const d = d28[u[p]!]! & d29[u[p + 1]!]!;
    let r: number;
    if (d & 1) return p + 1;
    if (d & 2 && (r = $hanBracketMarker$3(p)) >= 0) return r;
    return -1;
  }
  function $circledMarker(p: number): number {
    if (u[p]! !== 761) return -1;
    const from = p;
    p++;
    if (u[p]! === 84) p++;
    return leaf(25, from, p);
  }
  function $hanMarker(p: number): number {
    if ((b0[u[p]!]! & 131072 && u[p + 1]! === 84 && $hanMarker$2(p) >= 0)) return -1;
    const t = open(26, p);
    if ((p = $hanOrdinal(p)) < 0) return undo(t);
    if ((p = $hanMarker$3(p)) < 0) return undo(t);
    return close(t, p);
  }
  function $shortList(p: number): number {
    if ((p = longest(p, w11)) < 0) return -1;
    return $shortRest(p);
  }
  function $shortRest(p: number): number {
    const d = d30[u[p]!]! & d31[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = longest(p, w12)) >= 0) return r;
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
    const d = d32[u[p]!]! & d33[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = $spacedDun(p)) >= 0) return r;
    if (d & 2) return p + 1;
    if (d & 4 && (r = $hanBracketMarker$3(p)) >= 0) return r;
    return -1;
  }
  function $spacedDun(p: number): number {
    while (b0[u[p]!]! & 1) p++;
    if (u[p]! !== 84) return -1;
    return p + 1;
  }
  function $arabicMarker(p: number): number {
    if ((b0[u[p]!]! & 512 && b0[u[p + 1]!]! & 536870912 && $numberList(p) >= 0)) return -1;
    const t = open(27, p);
    if ((p = $arabicOrdinal(p)) < 0) return undo(t);
    if ((p = $arabicMarker$2(p)) < 0) return undo(t);
    return close(t, p);
  }
  function $numberList(p: number): number {
    const d = d34[u[p]!]! & d35[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = $numberList_things(p)) >= 0) return r;
    if (d & 2 && (r = $numberList_years(p)) >= 0) return r;
    return -1;
  }
  function $numberList_things(p: number): number {
    if (!(b0[u[p]!]! & 512)) return -1;
    p++;
    while (b0[u[p]!]! & 512) p++;
    if (u[p]! !== 84 || !(b0[u[p + 1]!]! & 512)) return -1;
    p += 2;
    while (b0[u[p]!]! & 512) p++;
    if (!(b0[u[p]!]! & 1073741824)) return -1;
    return p + 1;
  }
  function $numberList_years(p: number): number {
    if (!(b0[u[p]!]! & 512)) return -1;
    p++;
    while (b0[u[p]!]! & 512) p++;
    if (u[p]! !== 84 || !(b0[u[p + 1]!]! & 512)) return -1;
    p += 2;
    if (b0[u[p]!]! & 512) p++;
    if (u[p]! !== 336) return -1;
    return p + 1;
  }
  function $arabicMarker$2(p: number): number {
    const d = d36[u[p]!]! & d37[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = $hanBracketMarker$3(p)) >= 0) return r;
    if (d & 2 && (r = $arabicMarker$3(p)) >= 0) return r;
    if (d & 4 && (r = $spacedDun(p)) >= 0) return r;
    if (d & 8 && (r = $arabicMarker$4(p)) >= 0) return r;
    return -1;
  }
  function $arabicMarker$3(p: number): number {
    if (u[p]! !== 745 || b0[u[p + 1]!]! & 512) return -1;
    return p + 1;
  }
  function $arabicMarker$4(p: number): number {
    if (u[p]! !== 67 || b0[u[p + 1]!]! & 512) return -1;
    return p + 1;
  }
  function $labelWord$2(p: number): number {
    const t = tp;
    const end = $marker(p);
    tp = t;
    return end;
  }
  function $labelWord$3(p: number): number {
    if (!(b0[u[p]!]! & 4194304)) return -1;
    p++;
    if (b0[u[p]!]! & 4194304) p++;
    return p;
  }
  function $boldClose(p: number): number {
    const from = p;
    if ((p = longest(p, w9)) < 0) return -1;
    return leaf(28, from, p);
  }
  function $inline(p: number): number {
    let r: number;
    const t = open(29, p);
    while (u[p]! !== 0 && (r = $sentence(p)) >= 0) p = r;
    return close(t, p);
  }
  function $sentence(p: number): number {
    const d = d38[u[p]!]!;
    if (d === 0) return -1;
    const t = open(30, p);
    let r: number;
    if (d & 1 && (r = $sentence_ended(p)) >= 0) return close(t, r);
    if (d & 2 && (r = $sentence_open(p)) >= 0) return close(t, r);
    if (d & 4 && (r = $sentence_bare(p)) >= 0) return close(t, r);
    return undo(t);
  }
  function $sentence_ended(p: number): number {
    let r: number;
    const t = tp;
    while (b1[u[p]!]! & 1 && (r = $lead(p)) >= 0) p = r;
    while (b1[u[p]!]! & 128 && (r = $piece(p)) >= 0) p = r;
    if ((p = $stop(p)) < 0) return undo(t);
    while (b3[u[p]!]! & 131072 && (r = $closing(p)) >= 0) p = r;
    return p;
  }
  function $lead(p: number): number {
    const d = d39[u[p]!]! & d40[u[p + 1]!]!;
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
    const d = d41[u[p]!]! & d42[u[p + 1]!]!;
    if (d === 0) return -1;
    const t = open(31, p);
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
    if (u[p]! !== 739) return -1;
    const t = open(32, p);
    p++;
    if ((p = $arabicOrdinal(p)) < 0) return undo(t);
    if (u[p]! !== 740) return undo(t);
    return close(t, p + 1);
  }
  function $enumerator_bracketHalf(p: number): number {
    if (u[p]! !== 8) return -1;
    const t = open(33, p);
    p++;
    if ((p = $arabicOrdinal(p)) < 0) return undo(t);
    if (u[p]! !== 9) return undo(t);
    return close(t, p + 1);
  }
  function $enumerator_circled(p: number): number {
    if (u[p]! !== 761) return -1;
    return leaf(34, p, p + 1);
  }
  function $enumerator_shi(p: number): number {
    const t = open(35, p);
    if ((p = $hanOrdinal(p)) < 0) return undo(t);
    if (u[p]! !== 433 || (b0[u[p + 1]!]! & 131072 && b1[u[p + 2]!]! & 2 && $enumerator_shi$2(p + 1) >= 0)) return undo(t);
    return close(t, p + 1);
  }
  function $enumerator_shi$2(p: number): number {
    if (!(b0[u[p]!]! & 131072)) return -1;
    p++;
    return $edge(p);
  }
  function $edge(p: number): number {
    const d = d43[u[p]!]!;
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
    const d = d44[u[p]!]! & d45[u[p + 1]!]!;
    let r: number;
    if (d & 1) return p + 1;
    if (d & 2 && (r = $openAngle(p)) >= 0) return r;
    return -1;
  }
  function $openAngle(p: number): number {
    if (u[p]! !== 22 || b1[u[p + 1]!]! & 4) return -1;
    return p + 1;
  }
  function $edge$2(p: number): number {
    if (u[p]! !== 0) return -1;
    return p;
  }
  function $enumerator_yao(p: number): number {
    const t = open(36, p);
    if ((p = $hanOrdinal(p)) < 0) return undo(t);
    if (u[p]! !== 629 || b1[u[p + 1]!]! & 8) return undo(t);
    return close(t, p + 1);
  }
  function $enumerator_di(p: number): number {
    if (u[p]! !== 562) return -1;
    const t = open(37, p);
    p++;
    if ((p = $hanOrdinal(p)) < 0) return undo(t);
    if ((p = $enumerator_di$2(p)) < 0) return undo(t);
    return close(t, p);
  }
  function $enumerator_di$2(p: number): number {
    const d = d46[u[p]!]! & d47[u[p + 1]!]!;
    let r: number;
    if (d & 1) return p + 1;
    if (d & 2 && (r = $enumerator_di$3(p)) >= 0) return r;
    return -1;
  }
  function $enumerator_di$3(p: number): number {
    if (u[p]! !== 84 || b1[u[p + 1]!]! & 16) return -1;
    return p + 1;
  }
  function $enumerator_shouxian(p: number): number {
    const t = open(38, p);
    if ((p = $sequence(p)) < 0) return undo(t);
    if (!(b1[u[p]!]! & 32)) return undo(t);
    return close(t, p + 1);
  }
  function $sequence(p: number): number {
    const from = p;
    if ((p = longest(p, w13)) < 0) return -1;
    return leaf(39, from, p);
  }
  function $enumerator_qi(p: number): number {
    if (u[p]! !== 176) return -1;
    const t = open(40, p);
    p++;
    if ((p = $hanUnit(p)) < 0) return undo(t);
    if (!(b1[u[p]!]! & 64)) return undo(t);
    return close(t, p + 1);
  }
  function $lead$3(p: number): number {
    const t = tp;
    if ((p = $inlineMarker(p)) < 0) return undo(t);
    while (b0[u[p]!]! & 1) p++;
    return p;
  }
  function $inlineMarker(p: number): number {
    const d = d48[u[p]!]! & d49[u[p + 1]!]!;
    if (d === 0) return -1;
    const t = open(41, p);
    let r: number;
    if (d & 1 && (r = $hanBracketMarker(p)) >= 0) return close(t, r);
    if (d & 2 && (r = $hanMarker(p)) >= 0) return close(t, r);
    if (d & 4 && (r = $arabicMarker(p)) >= 0) return close(t, r);
    return undo(t);
  }
  function $piece(p: number): number {
    const d = d50[u[p]!]!;
    let r: number;
    if (d & 1 && (r = $piece_hole(p)) >= 0) return r;
    if (d & 2 && (r = $piece_pause(p)) >= 0) return r;
    if (d & 4 && (r = $fact(p)) >= 0) return r;
    if (d & 8 && (r = $text(p)) >= 0) return r;
    return -1;
  }
  function $piece_hole(p: number): number {
    if (!(b1[u[p]!]! & 256)) return -1;
    return $hole(p);
  }
  function $hole(p: number): number {
    const d = d51[u[p]!]! & d52[u[p + 1]!]!;
    if (d === 0) return -1;
    const t = open(42, p);
    let r: number;
    if (d & 1 && (r = $letterHole(p)) >= 0) return close(t, r);
    if (d & 2 && (r = $personHole(p)) >= 0) return close(t, r);
    if (d & 4 && (r = $valueHole(p)) >= 0) return close(t, r);
    if (d & 8 && (r = $objectHole(p)) >= 0) return close(t, r);
    if (d & 16 && (r = $emptyHole(p)) >= 0) return close(t, r);
    return undo(t);
  }
  function $letterHole(p: number): number {
    const d = d53[u[p]!]! & d54[u[p + 1]!]!;
    if (d === 0) return -1;
    const t = open(43, p);
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
    if (u[p]! !== 28 || b1[u[p + 1]!]! & 512) return -1;
    return leaf(44, p, p + 1);
  }
  function $partyTail(p: number): number {
    const d = d55[u[p]!]! & d56[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = longest(p, w14)) >= 0) return r;
    if (d & 2 && (r = $partyOf(p)) >= 0) return r;
    return -1;
  }
  function $partyOf(p: number): number {
    if (u[p]! !== 527) return -1;
    p++;
    return longest(p, w15);
  }
  function $letterHole_left(p: number): number {
    if ((p = longest(p, w16)) < 0) return -1;
    const t = tp;
    if ((p = $partyLetter(p)) < 0) return undo(t);
    if ((b1[u[p]!]! & 1024 && $letterHole_left$2(p) >= 0)) return undo(t);
    return p;
  }
  function $letterHole_left$2(p: number): number {
    const d = d57[u[p]!]!;
    let r: number;
    if (d & 1 && (r = longest(p, w17)) >= 0) return r;
    if (d & 2) return p + 1;
    return -1;
  }
  function $letterHole_name(p: number): number {
    const t = tp;
    if ((p = $nameLetter(p)) < 0) return undo(t);
    if (longest(p, w18) < 0) return undo(t);
    return p;
  }
  function $nameLetter(p: number): number {
    if (!(b1[u[p]!]! & 2048)) return -1;
    return leaf(45, p, p + 1);
  }
  function $letterHole_chat(p: number): number {
    const t = tp;
    if ((p = $chatLetter(p)) < 0) return undo(t);
    if (!(b1[u[p]!]! & 4096)) return undo(t);
    return p;
  }
  function $chatLetter(p: number): number {
    if (u[p]! !== 36) return -1;
    return leaf(46, p, p + 1);
  }
  function $halfWord(p: number): number {
    if (!(b1[u[p]!]! & 2048) || b1[u[p + 1]!]! & 8192) return -1;
    const t = open(47, p);
    p++;
    if ((p = $halfTail(p)) < 0) return undo(t);
    return close(t, p);
  }
  function $halfTail(p: number): number {
    const from = p;
    if ((p = longest(p, w19)) < 0) return -1;
    return leaf(48, from, p);
  }
  function $personHole(p: number): number {
    const d = d58[u[p]!]! & d59[u[p + 1]!]!;
    if (d === 0) return -1;
    const t = open(49, p);
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
    if ((p = longest(p, w20)) < 0) return -1;
    const t = open(50, from);
    if ((p = $goodWords(p)) < 0) return undo(t);
    return close(t, p);
  }
  function $goodWords(p: number): number {
    const d = d60[u[p]!]! & d61[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = $eraThought(p)) >= 0) return r;
    if (d & 2 && (r = $thoughtTopic(p)) >= 0) return r;
    if (d & 4 && (r = $speechAbout(p)) >= 0) return r;
    if (d & 8 && (r = $speechNoun(p)) >= 0) return r;
    return -1;
  }
  function $eraThought(p: number): number {
    const from = p;
    if ((p = longest(p, w18)) < 0) return -1;
    return leaf(51, from, p);
  }
  function $thoughtTopic(p: number): number {
    const from = p;
    if ((p = longest(p, w21)) < 0) return -1;
    if (u[p]! !== 367 || u[p + 1]! !== 372 || longest(p + 2, w22) >= 0) return -1;
    return leaf(52, from, p + 2);
  }
  function $speechAbout(p: number): number {
    let r: number;
    if ((p = longest(p, w23)) < 0) return -1;
    while (b1[u[p]!]! & 16384 && (r = $topicChar(p)) >= 0) p = r;
    return $speechNoun(p);
  }
  function $topicChar(p: number): number {
    if (u[p]! === 0 || (b1[u[p]!]! & 32768 && $topicChar$3(p) >= 0)) return -1;
    p = next(p);
    return p;
  }
  function $topicChar$2(p: number): number {
    const d = d62[u[p]!]! & d63[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = longest(p, w24)) >= 0) return r;
    if (d & 2 && (r = $stopMark(p)) >= 0) return r;
    if (d & 4 && (r = $nextTopic(p)) >= 0) return r;
    if (d & 8 && (r = $speechNoun(p)) >= 0) return r;
    return -1;
  }
  function $nextTopic(p: number): number {
    const t = tp;
    if ((p = $thoughtVerb(p)) < 0) return undo(t);
    if ((p = longest(p, w23)) < 0) return undo(t);
    return p;
  }
  function $thoughtVerb(p: number): number {
    const d = d64[u[p]!]! & d65[u[p + 1]!]!;
    if (d === 0) return -1;
    const t = open(53, p);
    let r: number;
    if (d & 1 && (r = $studyVerb(p)) >= 0) return close(t, r);
    if (d & 2) return close(t, p + 1);
    return undo(t);
  }
  function $studyVerb(p: number): number {
    const from = p;
    if ((p = longest(p, w25)) < 0) return -1;
    return leaf(54, from, p);
  }
  function $speechNoun(p: number): number {
    if (u[p]! !== 693 || u[p + 1]! !== 629) return -1;
    const from = p;
    p += 2;
    if ((p = longest(p, w26)) < 0) return -1;
    return leaf(55, from, p);
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
    if ($taskPlace(p) < 0 || u[p]! !== 122 || u[p + 1]! !== 591) return undo(t);
    return p + 2;
  }
  function $taskVerb(p: number): number {
    const from = p;
    if ((p = longest(p, w27)) < 0) return -1;
    return leaf(56, from, p);
  }
  function $taskPlace(p: number): number {
    if (u[p]! !== 122 || u[p + 1]! !== 591 || !(b1[u[p + 2]!]! & 65536)) return -1;
    p += 3;
    while (b1[u[p]!]! & 65536) p++;
    if (u[p]! !== 527 || u[p + 1]! !== 73) return -1;
    return p + 2;
  }
  function $valueHole(p: number): number {
    const d = d66[u[p]!]! & d67[u[p + 1]!]!;
    if (d === 0) return -1;
    const t = open(57, p);
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
    if ((p = longest(p, w28)) < 0) return -1;
    const t = tp;
    if ((p = $gapUnit(p)) < 0) return undo(t);
    if ($edge(p) < 0) return undo(t);
    return p;
  }
  function $gapUnit(p: number): number {
    const from = p;
    if ((p = longest(p, w29)) < 0) return -1;
    return leaf(58, from, p);
  }
  function $valueHole_noun(p: number): number {
    if ((p = longest(p, w30)) < 0) return -1;
    while (b0[u[p]!]! & 1) p++;
    const t = tp;
    if ((p = $gapUnit(p)) < 0) return undo(t);
    if ($edge(p) < 0) return undo(t);
    return p;
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
    if (!(b1[u[p]!]! & 131072)) return -1;
    const t = tp;
    p++;
    if ((p = $gapMoney(p)) < 0) return undo(t);
    if ($edge(p) < 0) return undo(t);
    return p;
  }
  function $gapMoney(p: number): number {
    const from = p;
    if ((p = longest(p, w31)) < 0) return -1;
    const t = open(59, from);
    if ((p = $gapMoney$2(p)) < 0) return undo(t);
    return close(t, p);
  }
  function $gapMoney$2(p: number): number {
    const d = d68[u[p]!]!;
    let r: number;
    if (d & 1 && (r = $moneyUnit(p)) >= 0) return r;
    if (d & 2 && (r = longest(p, w33)) >= 0) return r;
    return -1;
  }
  function $moneyUnit(p: number): number {
    const from = p;
    if ((p = longest(p, w32)) < 0) return -1;
    return leaf(60, from, p);
  }
  function $percentSign(p: number): number {
    if (!(b1[u[p]!]! & 262144)) return -1;
    return leaf(61, p, p + 1);
  }
  function $valueHole_day(p: number): number {
    if (u[p]! === 336) p++;
    while (b0[u[p]!]! & 1) p++;
    if (u[p]! !== 436) return -1;
    p++;
    while (b0[u[p]!]! & 1) p++;
    if (u[p]! !== 428 || $edge(p + 1) < 0) return -1;
    return p + 1;
  }
  function $valueHole_number(p: number): number {
    if (u[p]! !== 92) return -1;
    p++;
    while (b0[u[p]!]! & 512) p++;
    if (u[p]! !== 93) return -1;
    p++;
    while (b0[u[p]!]! & 1) p++;
    if (u[p]! !== 240) return -1;
    return p + 1;
  }
  function $objectHole(p: number): number {
    if (longest(p, w34) < 0) return -1;
    const t = open(62, p);
    if ((p = $holeHead(p)) < 0) return undo(t);
    if ((p = $objectRest(p)) < 0) return undo(t);
    return close(t, p);
  }
  function $holeHead(p: number): number {
    const from = p;
    if ((p = longest(p, w35)) < 0) return -1;
    return leaf(63, from, p);
  }
  function $objectRest(p: number): number {
    const d = d69[u[p]!]! & d70[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = $objectRest_grip(p)) >= 0) return r;
    if (d & 2 && (r = $objectRest_order(p)) >= 0) return r;
    if (d & 4 && u[p + 2]! === 116) return p + 3;
    return -1;
  }
  function $objectRest_grip(p: number): number {
    if (u[p]! !== 107) return -1;
    p++;
    return longest(p, w36);
  }
  function $objectRest_order(p: number): number {
    let r: number;
    if (u[p]! !== 527) return -1;
    p++;
    while (b1[u[p]!]! & 524288 && b1[u[p + 1]!]! & 1048576 && (r = longest(p, w37)) >= 0) p = r;
    return longest(p, w38);
  }
  function $emptyHole(p: number): number {
    const d = d71[u[p]!]! & d72[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = $emptyHole$2(p)) >= 0) return leaf(64, p, r);
    if (d & 2 && (r = $emptyHole$3(p)) >= 0) return leaf(64, p, r);
    if (d & 4 && (r = $emptyHole$4(p)) >= 0) return leaf(64, p, r);
    if (d & 8 && (r = $emptyHole$5(p)) >= 0) return leaf(64, p, r);
    if (d & 16 && (r = $emptyHole$6(p)) >= 0) return leaf(64, p, r);
    if (d & 32 && (r = $emptyHole$7(p)) >= 0) return leaf(64, p, r);
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
    if (u[p]! !== 739) return -1;
    p++;
    while (b0[u[p]!]! & 1) p++;
    if (u[p]! !== 740) return -1;
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
    while (b1[u[p]!]! & 1 && (r = $lead(p)) >= 0) p = r;
    return p;
  }
  function $pause(p: number): number {
    const d = d73[u[p]!]! & d74[u[p + 1]!]!;
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
    if (!(b1[u[p]!]! & 2097152)) return -1;
    return leaf(65, p, p + 1);
  }
  function $pause$2(p: number): number {
    if (!(b0[u[p]!]! & 1)) return -1;
    p++;
    while (b0[u[p]!]! & 1) p++;
    return p;
  }
  function $emphasis(p: number): number {
    if (u[p]! !== 10 || u[p + 1]! !== 10) return -1;
    const from = p;
    p += 2;
    while (u[p]! === 10) p++;
    return leaf(66, from, p);
  }
  function $pause_word(p: number): number {
    if ((p = longest(p, w39)) < 0) return -1;
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
    const d = d75[u[p]!]! & d76[u[p + 1]!]!;
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
    const d = d77[u[p]!]! & d78[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = $url(p)) >= 0) return leaf(67, p, r);
    if (d & 2 && (r = $mail(p)) >= 0) return leaf(67, p, r);
    if (d & 4 && (r = $documentNumber(p)) >= 0) return leaf(67, p, r);
    if (d & 8 && (r = $fileName(p)) >= 0) return leaf(67, p, r);
    if (d & 16 && (r = $code(p)) >= 0) return leaf(67, p, r);
    if (d & 32 && (r = $clock(p)) >= 0) return leaf(67, p, r);
    if (d & 64 && (r = $phone(p)) >= 0) return leaf(67, p, r);
    if (d & 128 && (r = $formula(p)) >= 0) return leaf(67, p, r);
    if (d & 256 && (r = $tag(p)) >= 0) return leaf(67, p, r);
    if (d & 512 && (r = $link(p)) >= 0) return leaf(67, p, r);
    return -1;
  }
  function $url(p: number): number {
    if ((p = longest(p, w40)) < 0) return -1;
    if (!(b1[u[p]!]! & 4194304)) return -1;
    p++;
    while (b1[u[p]!]! & 4194304) p++;
    return p;
  }
  function $mail(p: number): number {
    if ((p = $mailName(p)) < 0) return -1;
    if (u[p]! !== 26 || !(b1[u[p + 1]!]! & 16777216)) return -1;
    p += 2;
    while (b1[u[p]!]! & 16777216) p++;
    return p;
  }
  function $mailName(p: number): number {
    const d = d79[u[p]!]!;
    let r: number;
    if (d & 1 && (r = $mailName_letters(p)) >= 0) return r;
    if (d & 2 && (r = $mailName$2(p)) >= 0) return r;
    return -1;
  }
  function $mailName_letters(p: number): number {
    if (!(b1[u[p]!]! & 8388608)) return -1;
    p++;
    while (b1[u[p]!]! & 16777216) p++;
    return p;
  }
  function $mailName$2(p: number): number {
    if (!(b1[u[p]!]! & 33554432)) return -1;
    p++;
    while (b1[u[p]!]! & 33554432) p++;
    return p;
  }
  function $documentNumber(p: number): number {
    if (u[p]! !== 92 || !(b0[u[p + 1]!]! & 512) || !(b0[u[p + 2]!]! & 512) || !(b0[u[p + 3]!]! & 512) || !(b0[u[p + 4]!]! & 512) || u[p + 5]! !== 93) return -1;
    p += 6;
    while (b0[u[p]!]! & 1) p++;
    if (u[p]! === 562) p++;
    if (!(b0[u[p]!]! & 512)) return -1;
    p++;
    while (b0[u[p]!]! & 512) p++;
    if (u[p]! !== 240) return -1;
    return p + 1;
  }
  function $fileName(p: number): number {
    if (!(b1[u[p]!]! & 8192)) return -1;
    p++;
    while (b1[u[p]!]! & 67108864) p++;
    if (u[p]! !== 14) return -1;
    p++;
    return $fileEnding(p);
  }
  function $fileEnding(p: number): number {
    if ((p = longest(p, w41)) < 0) return -1;
    if (b1[u[p]!]! & 134217728) return -1;
    return p;
  }
  function $code(p: number): number {
    if (u[p]! !== 42 || !(b1[u[p + 1]!]! & 268435456)) return -1;
    p += 2;
    while (b1[u[p]!]! & 268435456) p++;
    if (u[p]! !== 42) return -1;
    return p + 1;
  }
  function $clock(p: number): number {
    if (!(b0[u[p]!]! & 512)) return -1;
    p++;
    if (b0[u[p]!]! & 512) p++;
    if (!(b0[u[p]!]! & -2147483648) || !(b0[u[p + 1]!]! & 512) || !(b0[u[p + 2]!]! & 512) || b0[u[p + 3]!]! & 512) return -1;
    return p + 3;
  }
  function $phone(p: number): number {
    if (!(b0[u[p]!]! & 512) || !(b0[u[p + 1]!]! & 512) || !(b0[u[p + 2]!]! & 512)) return -1;
    p += 3;
    if (b0[u[p]!]! & 512) p++;
    if (u[p]! !== 13 || !(b0[u[p + 1]!]! & 512) || !(b0[u[p + 2]!]! & 512) || !(b0[u[p + 3]!]! & 512) || !(b0[u[p + 4]!]! & 512) || !(b0[u[p + 5]!]! & 512) || !(b0[u[p + 6]!]! & 512) || !(b0[u[p + 7]!]! & 512)) return -1;
    p += 8;
    if (b0[u[p]!]! & 512) p++;
    if (b0[u[p]!]! & 512) return -1;
    return p;
  }
  function $formula(p: number): number {
    let r: number;
    if (!(b0[u[p]!]! & 512)) return -1;
    p++;
    while (b0[u[p]!]! & 512) p++;
    if ((p = $formula$2(p)) < 0) return -1;
    while (b1[u[p]!]! & 536870912 && b2[u[p + 1]!]! & 1 && (r = $formula$2(p)) >= 0) p = r;
    while (b2[u[p]!]! & 2) p++;
    return p;
  }
  function $formula$2(p: number): number {
    if (!(b1[u[p]!]! & 536870912)) return -1;
    p++;
    return $formulaTerm(p);
  }
  function $formulaTerm(p: number): number {
    const d = d80[u[p]!]! & d81[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = $formulaTerm$2(p)) >= 0) return r;
    if (d & 2 && (r = $formulaTerm_variable(p)) >= 0) return r;
    return -1;
  }
  function $formulaTerm$2(p: number): number {
    if (!(b0[u[p]!]! & 512)) return -1;
    p++;
    while (b0[u[p]!]! & 512) p++;
    return p;
  }
  function $formulaTerm_variable(p: number): number {
    if (!(b1[u[p]!]! & 1073741824) || b1[u[p + 1]!]! & -2147483648) return -1;
    return p + 1;
  }
  function $tag(p: number): number {
    if (u[p]! !== 22 || !(b1[u[p + 1]!]! & 4)) return -1;
    p += 2;
    while (b2[u[p]!]! & 4) p++;
    if (u[p]! !== 24) return -1;
    return p + 1;
  }
  function $link(p: number): number {
    if (u[p]! !== 40 || u[p + 1]! !== 8) return -1;
    p += 2;
    while (u[p]! !== 0 && !(longest(p, w42) >= 0)) p++;
    if (u[p]! !== 9) return -1;
    return p + 1;
  }
  function $residue(p: number): number {
    if (u[p]! !== 5 || u[p + 1]! !== 5 || !(b2[u[p + 2]!]! & 8)) return -1;
    const from = p;
    p += 3;
    while (b2[u[p]!]! & 8) p++;
    if (u[p]! !== 5 || u[p + 1]! !== 5) return -1;
    return leaf(68, from, p + 2);
  }
  function $placeholder(p: number): number {
    const d = d82[u[p]!]! & d83[u[p + 1]!]!;
    if (d === 0) return -1;
    const t = open(69, p);
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
    if (u[p]! !== 562) return -1;
    const t = open(70, p);
    p++;
    if ((p = $maskBody(p)) < 0) return undo(t);
    if (b2[u[p]!]! & 2048 && (r = $unit(p)) >= 0) p = r;
    return close(t, p);
  }
  function $maskBody(p: number): number {
    const d = d84[u[p]!]! & d85[u[p + 1]!]!;
    if (d === 0) return -1;
    const t = open(71, p);
    let r: number;
    if (d & 1 && (r = $maskBody_many(p)) >= 0) return close(t, r);
    if (d & 2 && (r = $maskBody_joined(p)) >= 0) return close(t, r);
    if (d & 4 && (r = $maskBody_digits(p)) >= 0) return close(t, r);
    if (d & 8 && (r = $maskBody_one(p)) >= 0) return close(t, r);
    return undo(t);
  }
  function $maskBody_many(p: number): number {
    let r: number;
    while (b0[u[p]!]! & 512) p++;
    if ((p = $manyMask(p)) < 0) return -1;
    while (b2[u[p]!]! & 16384 && b2[u[p + 1]!]! & 32768 && (r = $maskMore(p)) >= 0) p = r;
    return p;
  }
  function $manyMask(p: number): number {
    const d = d86[u[p]!]! & d86[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = $xMany(p)) >= 0) return r;
    if (d & 2 && (r = $signMany(p)) >= 0) return r;
    if (d & 4 && (r = $lineMany(p)) >= 0) return r;
    if (d & 8 && (r = $starMany(p)) >= 0) return r;
    return -1;
  }
  function $xMany(p: number): number {
    const d = d87[u[p]!]! & d87[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = $xMany_before(p)) >= 0) return r;
    if (d & 2 && (r = $xMany_alone(p)) >= 0) return r;
    return -1;
  }
  function $xMany_before(p: number): number {
    if (u[p]! !== 62 || u[p + 1]! !== 62) return -1;
    p += 2;
    while (u[p]! === 62) p++;
    if (!(b1[u[p]!]! & 2048)) return -1;
    return p;
  }
  function $xMany_alone(p: number): number {
    if (!(b1[u[p]!]! & -2147483648) || !(b1[u[p + 1]!]! & -2147483648)) return -1;
    p += 2;
    while (b1[u[p]!]! & -2147483648) p++;
    if (b1[u[p]!]! & 8388608) return -1;
    return p;
  }
  function $signMany(p: number): number {
    const d = d88[u[p]!]! & d89[u[p + 1]!]!;
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
    if (u[p]! !== 68 || !(b2[u[p + 1]!]! & 16)) return -1;
    p += 2;
    while (b2[u[p]!]! & 16) p++;
    return p;
  }
  function $signMany$3(p: number): number {
    if (!(b1[u[p]!]! & -2147483648) || u[p + 1]! !== 68) return -1;
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
    if (u[p]! !== 741 || u[p + 1]! !== 741) return -1;
    p += 2;
    while (u[p]! === 741) p++;
    return p;
  }
  function $signMany$10(p: number): number {
    if (u[p]! !== 85 || u[p + 1]! !== 85) return -1;
    p += 2;
    while (u[p]! === 85) p++;
    return p;
  }
  function $signMany$11(p: number): number {
    if (u[p]! !== 754 || u[p + 1]! !== 754) return -1;
    p += 2;
    while (u[p]! === 754) p++;
    return p;
  }
  function $lineMany(p: number): number {
    const d = d90[u[p]!]! & d90[u[p + 1]!]!;
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
    if (u[p]! !== 41 || u[p + 1]! !== 41 || $lineMany_noun$3(p + 2) < 0) return -1;
    return p + 2;
  }
  function $lineMany_noun$2(p: number): number {
    while (b0[u[p]!]! & 1) p++;
    return $lineFollow(p);
  }
  function $lineFollow(p: number): number {
    const d = d91[u[p]!]!;
    let r: number;
    if (d & 1 && (r = $maskUnit(p)) >= 0) return r;
    if (d & 2 && (r = $placeNoun(p)) >= 0) return r;
    if (d & 4) return p + 1;
    return -1;
  }
  function $maskUnit(p: number): number {
    const d = d92[u[p]!]! & d93[u[p + 1]!]!;
    if (d === 0) return -1;
    const t = open(72, p);
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
    if (b2[u[p]!]! & 32 && (r = $more(p)) >= 0) p = r;
    if (b2[u[p]!]! & 64 && b2[u[p + 1]!]! & 128 && (r = $overUnit(p)) >= 0) p = r;
    if (b2[u[p]!]! & 256 && (r = $scale(p)) >= 0) p = r;
    if (b2[u[p]!]! & 32 && (r = $more(p)) >= 0) p = r;
    if ((p = $unit(p)) < 0) return undo(t);
    if (b2[u[p]!]! & 4096 && b2[u[p + 1]!]! & 8192 && (r = longest(p, w49)) >= 0) p = r;
    return p;
  }
  function $more(p: number): number {
    const d = d94[u[p]!]! & d95[u[p + 1]!]!;
    if (d === 0) return -1;
    const t = open(73, p);
    let r: number;
    if (d & 1) return close(t, p + 1);
    if (d & 2 && (r = $comeAbout(p)) >= 0) return close(t, r);
    return undo(t);
  }
  function $comeAbout(p: number): number {
    if (u[p]! !== 448 || longest(p + 1, w43) < 0) return -1;
    return leaf(74, p, p + 1);
  }
  function $overUnit(p: number): number {
    const t = tp;
    if ((p = $tailOver(p)) < 0) return undo(t);
    if (longest(p, w43) < 0) return undo(t);
    return p;
  }
  function $tailOver(p: number): number {
    const from = p;
    if ((p = longest(p, w44)) < 0) return -1;
    return leaf(75, from, p);
  }
  function $scale(p: number): number {
    const d = d96[u[p]!]! & d97[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = longest(p, w45)) >= 0) return leaf(76, p, r);
    if (d & 2 && (r = $thousand(p)) >= 0) return leaf(76, p, r);
    return -1;
  }
  function $thousand(p: number): number {
    if (u[p]! !== 215 || b2[u[p + 1]!]! & 512) return -1;
    return p + 1;
  }
  function $unit(p: number): number {
    let r: number;
    const t = open(77, p);
    if ((p = $unitWord(p)) < 0) return undo(t);
    if (b0[u[p]!]! & 33554432 && b2[u[p + 1]!]! & 2048 && (r = $unit$2(p)) >= 0) p = r;
    return close(t, p);
  }
  function $unitWord(p: number): number {
    const d = d98[u[p]!]!;
    let r: number;
    if (d & 1 && (r = $percentUnit(p)) >= 0) return r;
    if (d & 2 && (r = $moneyUnit(p)) >= 0) return r;
    if (d & 4 && (r = longest(p, w47)) >= 0) return r;
    if (d & 8 && (r = $timesUnit(p)) >= 0) return r;
    if (d & 16 && (r = longest(p, w48)) >= 0) return r;
    return -1;
  }
  function $percentUnit(p: number): number {
    const from = p;
    if ((p = longest(p, w46)) < 0) return -1;
    return leaf(78, from, p);
  }
  function $timesUnit(p: number): number {
    if (!(b2[u[p]!]! & 1024)) return -1;
    return leaf(79, p, p + 1);
  }
  function $unit$2(p: number): number {
    const d = d99[u[p]!]! & d100[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = $unit$3(p)) >= 0) return r;
    if (d & 2 && (r = $unit$4(p)) >= 0) return r;
    return -1;
  }
  function $unit$3(p: number): number {
    if (u[p]! !== 739) return -1;
    const t = tp;
    p++;
    if ((p = $unitWord(p)) < 0) return undo(t);
    if (u[p]! !== 740) return undo(t);
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
  function $maskUnit_scale(p: number): number {
    let r: number;
    if (b0[u[p]!]! & 1) p++;
    const t = tp;
    if (b2[u[p]!]! & 32 && (r = $more(p)) >= 0) p = r;
    if ((p = $scale(p)) < 0) return undo(t);
    if (b2[u[p]!]! & 32 && (r = $more(p)) >= 0) p = r;
    if ($edge(p) < 0) return undo(t);
    return p;
  }
  function $maskUnit_calendar(p: number): number {
    if (b0[u[p]!]! & 1) p++;
    return longest(p, w50);
  }
  function $maskUnit_over(p: number): number {
    if (b0[u[p]!]! & 1) p++;
    if (u[p]! !== 148) return -1;
    return p + 1;
  }
  function $placeNoun(p: number): number {
    const from = p;
    if ((p = longest(p, w51)) < 0) return -1;
    return leaf(80, from, p);
  }
  function $lineMany_noun$3(p: number): number {
    const t = tp;
    const end = $lineMany_noun$2(p);
    tp = t;
    return end;
  }
  function $starMany(p: number): number {
    if (u[p]! !== 10 || u[p + 1]! !== 10 || u[p + 2]! !== 10) return -1;
    p += 3;
    while (u[p]! === 10) p++;
    if ($starMany$2(p) < 0) return -1;
    return p;
  }
  function $starFollow(p: number): number {
    const d = d101[u[p]!]!;
    let r: number;
    if (d & 1 && (r = $maskUnit(p)) >= 0) return r;
    if (d & 2 && (r = $placeNoun(p)) >= 0) return r;
    return -1;
  }
  function $starMany$2(p: number): number {
    const t = tp;
    const end = $starFollow(p);
    tp = t;
    return end;
  }
  function $maskMore(p: number): number {
    const d = d102[u[p]!]! & d103[u[p + 1]!]!;
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
    const d = d104[u[p]!]! & d105[u[p + 1]!]!;
    let r: number;
    if (d & 1) return p + 1;
    if (d & 2 && (r = $rangeMark(p)) >= 0) return r;
    if (d & 4 && (r = $joinComma(p)) >= 0) return r;
    return -1;
  }
  function $rangeMark(p: number): number {
    const from = p;
    if ((p = longest(p, w52)) < 0) return -1;
    return leaf(81, from, p);
  }
  function $joinComma(p: number): number {
    if (!(b2[u[p]!]! & 65536) || $threeX(p + 1) < 0) return -1;
    return p + 1;
  }
  function $threeX(p: number): number {
    if (!(b1[u[p]!]! & -2147483648) || !(b1[u[p + 1]!]! & -2147483648) || !(b1[u[p + 2]!]! & -2147483648) || b1[u[p + 3]!]! & -2147483648) return -1;
    return p + 3;
  }
  function $maskPart(p: number): number {
    while (b0[u[p]!]! & 512) p++;
    const t = tp;
    if ((p = $oneMask(p)) < 0) return undo(t);
    while (b0[u[p]!]! & 512) p++;
    return p;
  }
  function $oneMask(p: number): number {
    const d = d106[u[p]!]! & d107[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = $xRun(p)) >= 0) return leaf(82, p, r);
    if (d & 2) return leaf(82, p, p + 1);
    return -1;
  }
  function $xRun(p: number): number {
    const d = d108[u[p]!]! & d109[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = $xRun_before(p)) >= 0) return r;
    if (d & 2 && (r = $xRun_alone(p)) >= 0) return r;
    return -1;
  }
  function $xRun_before(p: number): number {
    if (!(b2[u[p]!]! & 262144)) return -1;
    p++;
    while (b2[u[p]!]! & 262144) p++;
    if (!(b1[u[p]!]! & 2048)) return -1;
    return p;
  }
  function $xRun_alone(p: number): number {
    if (!(b1[u[p]!]! & -2147483648)) return -1;
    p++;
    while (b1[u[p]!]! & -2147483648) p++;
    if (b1[u[p]!]! & 8388608) return -1;
    return p;
  }
  function $maskMore_figures(p: number): number {
    if (!(b0[u[p]!]! & 512)) return -1;
    p++;
    while (b0[u[p]!]! & 512) p++;
    if (b1[u[p]!]! & 8192) return -1;
    return p;
  }
  function $maskBody_joined(p: number): number {
    let r: number;
    const t = tp;
    if ((p = $oneMask(p)) < 0) return undo(t);
    if ((p = $maskJoin(p)) < 0) return undo(t);
    if ((p = $maskPart(p)) < 0) return undo(t);
    while (b2[u[p]!]! & 16384 && b2[u[p + 1]!]! & 32768 && (r = $maskMore(p)) >= 0) p = r;
    return p;
  }
  function $maskBody_digits(p: number): number {
    if (!(b0[u[p]!]! & 512)) return -1;
    p++;
    while (b0[u[p]!]! & 512) p++;
    if ((p = $xRun(p)) < 0) return -1;
    while (b0[u[p]!]! & 512) p++;
    return p;
  }
  function $maskBody_one(p: number): number {
    const t = tp;
    if ((p = $oneMask(p)) < 0) return undo(t);
    while (b0[u[p]!]! & 512) p++;
    return p;
  }
  function $valueMask(p: number): number {
    const d = d110[u[p]!]! & d111[u[p + 1]!]!;
    if (d === 0) return -1;
    const t = open(83, p);
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
    const d = d112[u[p]!]! & d113[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = $sureMask_many(p)) >= 0) return r;
    if (d & 2 && (r = $sureMask_joined(p)) >= 0) return r;
    if (d & 4 && (r = $sureMask_digits(p)) >= 0) return r;
    return -1;
  }
  function $sureMask_many(p: number): number {
    while (b0[u[p]!]! & 512) p++;
    return $manyMask(p);
  }
  function $sureMask_joined(p: number): number {
    const t = tp;
    if ((p = $oneMask(p)) < 0) return undo(t);
    if ((p = $maskJoin(p)) < 0) return undo(t);
    return p;
  }
  function $sureMask_digits(p: number): number {
    if (!(b0[u[p]!]! & 512)) return -1;
    p++;
    while (b0[u[p]!]! & 512) p++;
    return $xRun(p);
  }
  function $valueMask_many$2(p: number): number {
    const t = tp;
    const end = $sureMask(p);
    tp = t;
    return end;
  }
  function $nameOnly(p: number): number {
    const d = d114[u[p]!]! & d115[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = $nameOnly$2(p)) >= 0) return r;
    if (d & 2 && (r = longest(p, w53)) >= 0) return r;
    return -1;
  }
  function $nameOnly$2(p: number): number {
    const t = tp;
    if ((p = $placeNoun(p)) < 0) return undo(t);
    if ((b1[u[p]!]! & 2 && $edge(p) >= 0)) return undo(t);
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
    if (longest(p, w54) >= 0) return undo(t);
    if ((p = $oneUnit(p)) < 0) return undo(t);
    return p;
  }
  function $oneUnit(p: number): number {
    const d = d116[u[p]!]! & d117[u[p + 1]!]!;
    if (d === 0) return -1;
    const t = open(84, p);
    let r: number;
    if (d & 1 && (r = $oneUnit_unit(p)) >= 0) return close(t, r);
    if (d & 2 && (r = $oneUnit_scale(p)) >= 0) return close(t, r);
    if (d & 4 && (r = longest(p, w50)) >= 0) return close(t, r);
    return undo(t);
  }
  function $oneUnit_unit(p: number): number {
    let r: number;
    if (b0[u[p]!]! & 1) p++;
    const t = tp;
    if (b2[u[p]!]! & 32 && (r = $more(p)) >= 0) p = r;
    if (b2[u[p]!]! & 256 && (r = $scale(p)) >= 0) p = r;
    if (b2[u[p]!]! & 32 && (r = $more(p)) >= 0) p = r;
    if ((p = $unit(p)) < 0) return undo(t);
    return p;
  }
  function $oneUnit_scale(p: number): number {
    let r: number;
    if (b0[u[p]!]! & 1) p++;
    const t = tp;
    if (b2[u[p]!]! & 32 && (r = $more(p)) >= 0) p = r;
    if ((p = $scale(p)) < 0) return undo(t);
    if ($edge(p) < 0) return undo(t);
    return p;
  }
  function $nameMask(p: number): number {
    const d = d118[u[p]!]! & d119[u[p + 1]!]!;
    if (d === 0) return -1;
    const t = open(85, p);
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
    if (b2[u[p]!]! & 524288 && (r = $placeNoun(p)) >= 0) p = r;
    return p;
  }
  function $nameSure(p: number): number {
    const d = d110[u[p]!]! & d120[u[p + 1]!]!;
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
    if (u[p]! !== 454 || u[p + 1]! !== 454) return -1;
    p += 2;
    while (u[p]! === 454) p++;
    if (u[p]! === 126) return -1;
    if (b2[u[p]!]! & 524288 && (r = $placeNoun(p)) >= 0) p = r;
    return p;
  }
  function $nameMask_one(p: number): number {
    if ((b2[u[p]!]! & 1048576 && b2[u[p + 1]!]! & 2097152 && $valueMask_many$2(p) >= 0)) return -1;
    const t = tp;
    if ((p = $oneMask(p)) < 0) return undo(t);
    if (longest(p, w54) >= 0) return undo(t);
    if ((p = $oneName(p)) < 0) return undo(t);
    return p;
  }
  function $oneName(p: number): number {
    const from = p;
    if ((p = longest(p, w55)) < 0) return -1;
    return leaf(86, from, p);
  }
  function $nameMask_variable(p: number): number {
    if (!(b2[u[p]!]! & 262144) || $nameMask_variable$2(p + 1) < 0) return -1;
    return p + 1;
  }
  function $nameMask_variable$2(p: number): number {
    if (!(b2[u[p]!]! & 4194304) || !(b1[u[p + 1]!]! & 512)) return -1;
    return p + 2;
  }
  function $nameMask_product(p: number): number {
    if (!(b2[u[p]!]! & 262144) || $nameMask_product$2(p + 1) < 0) return -1;
    return p + 1;
  }
  function $nameMask_product$2(p: number): number {
    if (u[p]! !== 68 || !(b1[u[p + 1]!]! & -2147483648)) return -1;
    return p + 2;
  }
  function $dotMask(p: number): number {
    const from = p;
    if ((p = $ellipsis(p)) < 0) return -1;
    if ($dotMask$2(p) < 0) return -1;
    return leaf(87, from, p);
  }
  function $strictUnit(p: number): number {
    const d = d121[u[p]!]! & d122[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = $scaledUnit(p)) >= 0) return r;
    if (d & 2 && (r = $percentUnit(p)) >= 0) return r;
    if (d & 4 && (r = longest(p, w57)) >= 0) return r;
    return -1;
  }
  function $scaledUnit(p: number): number {
    const t = tp;
    if ((p = $scale(p)) < 0) return undo(t);
    while (b0[u[p]!]! & 1) p++;
    if ((p = $scaledUnit$2(p)) < 0) return undo(t);
    return p;
  }
  function $scaledUnit$2(p: number): number {
    const d = d123[u[p]!]!;
    let r: number;
    if (d & 1 && (r = $moneyUnit(p)) >= 0) return r;
    if (d & 2 && (r = longest(p, w56)) >= 0) return r;
    return -1;
  }
  function $dotMask$2(p: number): number {
    const t = tp;
    const end = $strictUnit(p);
    tp = t;
    return end;
  }
  function $textBlank(p: number): number {
    const d = d124[u[p]!]! & d125[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = $textBlank_braces(p)) >= 0) return leaf(88, p, r);
    if (d & 2 && (r = $textBlank_square(p)) >= 0) return leaf(88, p, r);
    if (d & 4 && (r = $textBlank_round(p)) >= 0) return leaf(88, p, r);
    if (d & 8 && (r = $textBlank_todo(p)) >= 0) return leaf(88, p, r);
    if (d & 16 && (r = longest(p, w63)) >= 0) return leaf(88, p, r);
    return -1;
  }
  function $textBlank_braces(p: number): number {
    if (u[p]! !== 63 || u[p + 1]! !== 63) return -1;
    p += 2;
    if ((p = $textBlank_braces$2(p)) < 0) return -1;
    while (u[p]! !== 0 && !(longest(p, w58) >= 0)) p++;
    if (u[p]! !== 65 || u[p + 1]! !== 65) return -1;
    return p + 2;
  }
  function $textBlank_braces$2(p: number): number {
    if (u[p]! === 0 || longest(p, w58) >= 0) return -1;
    return p + 1;
  }
  function $textBlank_square(p: number): number {
    if (!(b2[u[p]!]! & 8388608)) return -1;
    p++;
    if ((p = $fillWords(p)) < 0) return -1;
    if (!(b2[u[p]!]! & 268435456) || u[p + 1]! === 8) return -1;
    return p + 1;
  }
  function $fillWords(p: number): number {
    const d = d126[u[p]!]! & d126[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = $fillPhrase(p)) >= 0) return r;
    if (d & 2 && (r = $fillNoun(p)) >= 0) return r;
    return -1;
  }
  function $fillPhrase(p: number): number {
    const d = d127[u[p]!]! & d128[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = $fillPhrase_start(p)) >= 0) return r;
    if (d & 2 && (r = $fillPhrase_inside(p)) >= 0) return r;
    return -1;
  }
  function $fillPhrase_start(p: number): number {
    let r: number;
    while (b0[u[p]!]! & 1) p++;
    if ((p = longest(p, w59)) < 0) return -1;
    while (b2[u[p]!]! & 16777216 && (r = $fillInside(p)) >= 0) p = r;
    return p;
  }
  function $fillInside(p: number): number {
    if (u[p]! === 0 || (b2[u[p]!]! & 33554432 && $fillInside$2(p) >= 0)) return -1;
    p = next(p);
    return p;
  }
  function $fillInside$2(p: number): number {
    const d = d129[u[p]!]!;
    let r: number;
    if (d & 1) return p + 1;
    if (d & 2 && (r = $openMark(p)) >= 0) return r;
    if (d & 4 && (r = $stopMark(p)) >= 0) return r;
    return -1;
  }
  function $fillPhrase_inside(p: number): number {
    let r: number;
    while (b2[u[p]!]! & 16777216 && (r = $fillBefore(p)) >= 0) p = r;
    if ((p = longest(p, w60)) < 0) return -1;
    while (b2[u[p]!]! & 16777216 && (r = $fillInside(p)) >= 0) p = r;
    return p;
  }
  function $fillBefore(p: number): number {
    if (longest(p, w60) >= 0) return -1;
    return $fillInside(p);
  }
  function $fillNoun(p: number): number {
    let r: number;
    while (b2[u[p]!]! & 16777216 && (r = $fillNoun$2(p)) >= 0) p = r;
    if ((p = longest(p, w61)) < 0) return -1;
    if (!(b2[u[p]!]! & 268435456)) return -1;
    return p;
  }
  function $fillNoun$2(p: number): number {
    if ((b2[u[p]!]! & 67108864 && b2[u[p + 1]!]! & 134217728 && $fillNoun$3(p) >= 0)) return -1;
    return $fillInside(p);
  }
  function $fillNoun$3(p: number): number {
    if ((p = longest(p, w61)) < 0) return -1;
    if (!(b2[u[p]!]! & 268435456)) return -1;
    return p + 1;
  }
  function $textBlank_round(p: number): number {
    if (!(b2[u[p]!]! & 536870912)) return -1;
    p++;
    if ((p = $fillPhrase(p)) < 0) return -1;
    if (!(b2[u[p]!]! & 1073741824)) return -1;
    return p + 1;
  }
  function $textBlank_todo(p: number): number {
    if ((p = longest(p, w62)) < 0) return -1;
    if (b1[u[p]!]! & 8192) return -1;
    return p;
  }
  function $date(p: number): number {
    let r: number;
    const t = open(89, p);
    if (u[p]! === 378 && b2[u[p + 1]!]! & -2147483648 && (r = $cutOff(p)) >= 0) p = r;
    while (b0[u[p]!]! & 1) p++;
    if ((p = $dateBody(p)) < 0) return undo(t);
    if (b3[u[p]!]! & 32 && (r = $dateTail(p)) >= 0) p = r;
    return close(t, p);
  }
  function $cutOff(p: number): number {
    const from = p;
    if ((p = longest(p, w64)) < 0) return -1;
    return leaf(90, from, p);
  }
  function $dateBody(p: number): number {
    const d = d130[u[p]!]! & d131[u[p + 1]!]!;
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
    if (u[p]! === 336) p++;
    if ((p = $rangeMark(p)) < 0) return undo(t);
    if ((p = $yearNumber(p)) < 0) return undo(t);
    while (b0[u[p]!]! & 1) p++;
    if (u[p]! !== 336) return undo(t);
    p++;
    if (u[p]! === 341) p++;
    return p;
  }
  function $yearMonthDay(p: number): number {
    let r: number;
    const t = tp;
    if ((p = $yearNumber(p)) < 0) return undo(t);
    while (b0[u[p]!]! & 1) p++;
    if (u[p]! !== 336) return undo(t);
    p++;
    while (b0[u[p]!]! & 1) p++;
    if ((p = $monthPart(p)) < 0) return undo(t);
    while (b0[u[p]!]! & 1) p++;
    if (u[p]! !== 436) return undo(t);
    p++;
    while (b0[u[p]!]! & 1) p++;
    if ((p = $dayPart(p)) < 0) return undo(t);
    while (b0[u[p]!]! & 1) p++;
    if ((p = $dayMark(p)) < 0) return undo(t);
    if (b3[u[p]!]! & 2 && b3[u[p + 1]!]! & 4 && (r = $untilDay(p)) >= 0) p = r;
    return p;
  }
  function $dayMark(p: number): number {
    const d = d132[u[p]!]! & d133[u[p + 1]!]!;
    let r: number;
    if (d & 1) return p + 1;
    if (d & 2 && (r = $dayNumber(p)) >= 0) return r;
    return -1;
  }
  function $dayNumber(p: number): number {
    if (u[p]! !== 240 || b3[u[p + 1]!]! & 1) return -1;
    return p + 1;
  }
  function $untilDay(p: number): number {
    let r: number;
    const t = tp;
    if ((p = $rangeMark(p)) < 0) return undo(t);
    if (b3[u[p]!]! & 8 && b3[u[p + 1]!]! & 16 && (r = $untilDay$2(p)) >= 0) p = r;
    if ((p = $dayPart(p)) < 0) return undo(t);
    if (u[p]! !== 428) return undo(t);
    return p + 1;
  }
  function $untilDay$2(p: number): number {
    const t = tp;
    if ((p = $monthPart(p)) < 0) return undo(t);
    if (u[p]! !== 436) return undo(t);
    return p + 1;
  }
  function $yearMonths(p: number): number {
    const t = tp;
    if ((p = $yearNumber(p)) < 0) return undo(t);
    if (u[p]! !== 336) return undo(t);
    p++;
    if ((p = $monthPart(p)) < 0) return undo(t);
    if (u[p]! === 436) p++;
    if ((p = $rangeMark(p)) < 0) return undo(t);
    if ((p = $monthPart(p)) < 0) return undo(t);
    while (b0[u[p]!]! & 1) p++;
    if (u[p]! !== 436) return undo(t);
    return p + 1;
  }
  function $yearMonth(p: number): number {
    const t = tp;
    if ((p = $yearNumber(p)) < 0) return undo(t);
    while (b0[u[p]!]! & 1) p++;
    if (u[p]! !== 336) return undo(t);
    p++;
    while (b0[u[p]!]! & 1) p++;
    if ((p = $monthPart(p)) < 0) return undo(t);
    while (b0[u[p]!]! & 1) p++;
    if (u[p]! !== 436) return undo(t);
    return p + 1;
  }
  function $yearOnly(p: number): number {
    const t = tp;
    if ((p = $yearNumber(p)) < 0) return undo(t);
    while (b0[u[p]!]! & 1) p++;
    if (u[p]! !== 336) return undo(t);
    p++;
    if (u[p]! === 341) p++;
    return p;
  }
  function $isoDate(p: number): number {
    const t = open(91, p);
    if ((p = $year4(p)) < 0) return undo(t);
    if (u[p]! !== 13 || !(b0[u[p + 1]!]! & 512)) return undo(t);
    p += 2;
    if (b0[u[p]!]! & 512) p++;
    if (u[p]! !== 13 || !(b0[u[p + 1]!]! & 512)) return undo(t);
    p += 2;
    if (b0[u[p]!]! & 512) p++;
    if (b0[u[p]!]! & 512) return undo(t);
    return close(t, p);
  }
  function $monthRange(p: number): number {
    const t = tp;
    if ((p = $monthPart(p)) < 0) return undo(t);
    while (b0[u[p]!]! & 1) p++;
    if (u[p]! === 436) p++;
    if (u[p]! === 138) p++;
    while (b0[u[p]!]! & 1) p++;
    if ((p = $rangeMark(p)) < 0) return undo(t);
    while (b0[u[p]!]! & 1) p++;
    if ((p = $monthPart(p)) < 0) return undo(t);
    while (b0[u[p]!]! & 1) p++;
    if (u[p]! !== 436) return undo(t);
    return p + 1;
  }
  function $monthDay(p: number): number {
    let r: number;
    const t = tp;
    if ((p = $monthPart(p)) < 0) return undo(t);
    while (b0[u[p]!]! & 1) p++;
    if (u[p]! !== 436) return undo(t);
    p++;
    while (b0[u[p]!]! & 1) p++;
    if ((p = $dayPart(p)) < 0) return undo(t);
    while (b0[u[p]!]! & 1) p++;
    if ((p = $dayMark(p)) < 0) return undo(t);
    if (b3[u[p]!]! & 2 && b3[u[p + 1]!]! & 4 && (r = $untilDay(p)) >= 0) p = r;
    return p;
  }
  function $monthOnly(p: number): number {
    const t = tp;
    if ((p = $monthPart(p)) < 0) return undo(t);
    while (b0[u[p]!]! & 1) p++;
    if (u[p]! !== 436) return undo(t);
    return p + 1;
  }
  function $dateTail(p: number): number {
    const d = d134[u[p]!]!;
    let r: number;
    if (d & 1 && (r = $dateTail_part(p)) >= 0) return r;
    if (d & 2) return p + 1;
    return -1;
  }
  function $dateTail_part(p: number): number {
    if (u[p]! === 138) p++;
    return longest(p, w65);
  }
  function $word(p: number): number {
    const from = p;
    while (b0[u[p]!]! & 512) p++;
    if (!(b1[u[p]!]! & 8192)) return -1;
    p++;
    while (b2[u[p]!]! & 2) p++;
    return leaf(92, from, p);
  }
  function $ordinalName(p: number): number {
    if (u[p]! !== 562) return -1;
    p++;
    return $ordinalName$2(p);
  }
  function $ordinalName$2(p: number): number {
    const d = d135[u[p]!]!;
    let r: number;
    if (d & 1 && (r = $formulaTerm$2(p)) >= 0) return r;
    if (d & 2 && (r = $hanNumeral(p)) >= 0) return r;
    return -1;
  }
  function $hanNumeral(p: number): number {
    let r: number;
    const t = open(93, p);
    if ((p = $hanNumeral$2(p)) < 0) return undo(t);
    while (b3[u[p]!]! & 64 && (r = $hanNumeral$2(p)) >= 0) p = r;
    return close(t, p);
  }
  function $hanNumeral$2(p: number): number {
    const d = d136[u[p]!]!;
    let r: number;
    if (d & 1 && (r = $hanFigure(p)) >= 0) return r;
    if (d & 2) return p + 1;
    return -1;
  }
  function $quantity(p: number): number {
    let r: number;
    const t = open(94, p);
    if (b3[u[p]!]! & 128 && (r = $approx(p)) >= 0) p = r;
    if (b3[u[p]!]! & 128 && (r = $approx(p)) >= 0) p = r;
    if ((p = $quantity$2(p)) < 0) return undo(t);
    if (b3[u[p]!]! & 2048 && (r = $tail(p)) >= 0) p = r;
    return close(t, p);
  }
  function $approx(p: number): number {
    const d = d137[u[p]!]!;
    let r: number;
    if (d & 1 && (r = $approxOver(p)) >= 0) return r;
    if (d & 2 && (r = $approxUnder(p)) >= 0) return r;
    if (d & 4 && (r = $approxAbout(p)) >= 0) return r;
    if (d & 8 && (r = $approxReach(p)) >= 0) return r;
    return -1;
  }
  function $approxOver(p: number): number {
    const from = p;
    if ((p = longest(p, w66)) < 0) return -1;
    return leaf(95, from, p);
  }
  function $approxUnder(p: number): number {
    const from = p;
    if ((p = longest(p, w67)) < 0) return -1;
    return leaf(96, from, p);
  }
  function $approxAbout(p: number): number {
    const from = p;
    if ((p = longest(p, w68)) < 0) return -1;
    return leaf(97, from, p);
  }
  function $approxReach(p: number): number {
    const from = p;
    if ((p = longest(p, w69)) < 0) return -1;
    return leaf(98, from, p);
  }
  function $quantity$2(p: number): number {
    const d = d138[u[p]!]! & d139[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = $fraction(p)) >= 0) return r;
    if (d & 2 && (r = $range(p)) >= 0) return r;
    if (d & 4 && (r = $single(p)) >= 0) return r;
    return -1;
  }
  function $fraction(p: number): number {
    const t = open(99, p);
    if ((p = $hanNumeral(p)) < 0) return undo(t);
    if (u[p]! !== 190 || u[p + 1]! !== 111) return undo(t);
    p += 2;
    if ((p = $fraction$2(p)) < 0) return undo(t);
    return close(t, p);
  }
  function $fraction$2(p: number): number {
    const d = d135[u[p]!]!;
    let r: number;
    if (d & 1 && (r = $arabicNumeral(p)) >= 0) return r;
    if (d & 2 && (r = $hanNumeral(p)) >= 0) return r;
    return -1;
  }
  function $arabicNumeral(p: number): number {
    const d = d34[u[p]!]! & d140[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = $arabicNumeral_grouped(p)) >= 0) return leaf(100, p, r);
    if (d & 2 && (r = $arabicNumeral_plain(p)) >= 0) return leaf(100, p, r);
    return -1;
  }
  function $arabicNumeral_grouped(p: number): number {
    let r: number;
    if ((p = $grouped(p)) < 0) return -1;
    if (u[p]! === 14 && b0[u[p + 1]!]! & 512 && (r = $arabicNumeral_grouped$2(p)) >= 0) p = r;
    return p;
  }
  function $grouped(p: number): number {
    let r: number;
    if (!(b0[u[p]!]! & 512)) return -1;
    p++;
    if (b0[u[p]!]! & 512) p++;
    if (b0[u[p]!]! & 512) p++;
    if ((p = $grouped$2(p)) < 0) return -1;
    while (b2[u[p]!]! & 65536 && b0[u[p + 1]!]! & 512 && (r = $grouped$2(p)) >= 0) p = r;
    return p;
  }
  function $grouped$2(p: number): number {
    if (!(b2[u[p]!]! & 65536) || !(b0[u[p + 1]!]! & 512) || !(b0[u[p + 2]!]! & 512) || !(b0[u[p + 3]!]! & 512) || b0[u[p + 4]!]! & 512) return -1;
    return p + 4;
  }
  function $arabicNumeral_grouped$2(p: number): number {
    if (u[p]! !== 14 || !(b0[u[p + 1]!]! & 512)) return -1;
    p += 2;
    while (b0[u[p]!]! & 512) p++;
    return p;
  }
  function $arabicNumeral_plain(p: number): number {
    let r: number;
    if (!(b0[u[p]!]! & 512)) return -1;
    p++;
    while (b0[u[p]!]! & 512) p++;
    if (b3[u[p]!]! & 256 && b0[u[p + 1]!]! & 512 && (r = $arabicNumeral_plain$2(p)) >= 0) p = r;
    return p;
  }
  function $arabicNumeral_plain$2(p: number): number {
    if (!(b3[u[p]!]! & 256) || !(b0[u[p + 1]!]! & 512)) return -1;
    p += 2;
    while (b0[u[p]!]! & 512) p++;
    return p;
  }
  function $range(p: number): number {
    let r: number;
    const t = open(101, p);
    if ((p = $amount(p)) < 0) return undo(t);
    while (b0[u[p]!]! & 1) p++;
    if (b2[u[p]!]! & 2048 && b3[u[p + 1]!]! & 512 && (r = $range$2(p)) >= 0) p = r;
    if ((p = $rangeMark(p)) < 0) return undo(t);
    if ((p = $rangeEnd(p)) < 0) return undo(t);
    if (b2[u[p]!]! & 2048 && (r = $unit(p)) >= 0) p = r;
    return close(t, p);
  }
  function $amount(p: number): number {
    const d = d135[u[p]!]!;
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
    if (b2[u[p]!]! & 32 && (r = $more(p)) >= 0) p = r;
    if (b2[u[p]!]! & 256 && (r = $scale(p)) >= 0) p = r;
    if (b2[u[p]!]! & 32 && (r = $more(p)) >= 0) p = r;
    return p;
  }
  function $amount_han(p: number): number {
    let r: number;
    const t = tp;
    if ((p = $hanNumeral(p)) < 0) return undo(t);
    if (b2[u[p]!]! & 32 && (r = $more(p)) >= 0) p = r;
    if (b2[u[p]!]! & 256 && (r = $scale(p)) >= 0) p = r;
    if (b2[u[p]!]! & 32 && (r = $more(p)) >= 0) p = r;
    return p;
  }
  function $range$2(p: number): number {
    const t = tp;
    if ((p = $unit(p)) < 0) return undo(t);
    if (!(b3[u[p]!]! & 2)) return undo(t);
    return p;
  }
  function $rangeEnd(p: number): number {
    let r: number;
    const t = tp;
    if (b3[u[p]!]! & 128 && (r = $approx(p)) >= 0) p = r;
    if ((p = $amount(p)) < 0) return undo(t);
    while (b0[u[p]!]! & 1) p++;
    return p;
  }
  function $single(p: number): number {
    const d = d141[u[p]!]! & d142[u[p + 1]!]!;
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
    if (!(b3[u[p]!]! & 1024)) return undo(t);
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
    if (longest(p, w70) < 0) return undo(t);
    return p;
  }
  function $tail(p: number): number {
    const d = d143[u[p]!]! & d144[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = $tailOver(p)) >= 0) return r;
    if (d & 2 && (r = $tailAbout(p)) >= 0) return r;
    if (d & 4 && (r = $tailUnder(p)) >= 0) return r;
    return -1;
  }
  function $tailAbout(p: number): number {
    const from = p;
    if ((p = longest(p, w71)) < 0) return -1;
    return leaf(102, from, p);
  }
  function $tailUnder(p: number): number {
    const from = p;
    if ((p = longest(p, w72)) < 0) return -1;
    return leaf(103, from, p);
  }
  function $cue(p: number): number {
    const d = d145[u[p]!]! & d146[u[p + 1]!]!;
    if (d === 0) return -1;
    const t = open(104, p);
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
    const d = d147[u[p]!]! & d148[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = longest(p, w73)) >= 0) return leaf(105, p, r);
    if (d & 2 && (r = $whole$2(p)) >= 0) return leaf(105, p, r);
    return -1;
  }
  function $whole$2(p: number): number {
    if (u[p]! !== 173 || b3[u[p + 1]!]! & 4096) return -1;
    return p + 1;
  }
  function $part(p: number): number {
    if (u[p]! !== 176 || u[p + 1]! !== 106) return -1;
    return leaf(106, p, p + 2);
  }
  function $state(p: number): number {
    const from = p;
    if ((p = longest(p, w74)) < 0) return -1;
    return leaf(107, from, p);
  }
  function $remainder(p: number): number {
    const from = p;
    if ((p = longest(p, w75)) < 0) return -1;
    return leaf(108, from, p);
  }
  function $ratePlain(p: number): number {
    let r: number;
    const from = p;
    if (b3[u[p]!]! & 8192 && b3[u[p + 1]!]! & 16384 && (r = longest(p, w76)) >= 0) p = r;
    const t = open(109, from);
    if ((p = $rateVerb(p)) < 0) return undo(t);
    if (u[p]! !== 515) return undo(t);
    return close(t, p + 1);
  }
  function $rateVerb(p: number): number {
    const from = p;
    if ((p = longest(p, w77)) < 0) return -1;
    return leaf(110, from, p);
  }
  function $announce(p: number): number {
    const from = p;
    if ((p = longest(p, w78)) < 0) return -1;
    return leaf(111, from, p);
  }
  function $basis(p: number): number {
    const from = p;
    if ((p = longest(p, w79)) < 0) return -1;
    return leaf(112, from, p);
  }
  function $rise(p: number): number {
    const from = p;
    if ((p = longest(p, w80)) < 0) return -1;
    return leaf(113, from, p);
  }
  function $fall(p: number): number {
    const from = p;
    if ((p = longest(p, w81)) < 0) return -1;
    return leaf(114, from, p);
  }
  function $share(p: number): number {
    const from = p;
    if ((p = longest(p, w82)) < 0) return -1;
    return leaf(115, from, p);
  }
  function $target(p: number): number {
    const from = p;
    if ((p = longest(p, w83)) < 0) return -1;
    return leaf(116, from, p);
  }
  function $result(p: number): number {
    const from = p;
    if ((p = longest(p, w84)) < 0) return -1;
    return leaf(117, from, p);
  }
  function $open(p: number): number {
    const from = p;
    if ((p = $openMark(p)) < 0) return -1;
    return leaf(118, from, p);
  }
  function $close(p: number): number {
    if (!(b3[u[p]!]! & 32768)) return -1;
    return leaf(119, p, p + 1);
  }
  function $text(p: number): number {
    const d = d149[u[p]!]!;
    let r: number;
    if (d & 1 && (r = $hanNumeral(p)) >= 0) return r;
    if (d & 2 && (r = $text_any(p)) >= 0) return r;
    return -1;
  }
  function $text_any(p: number): number {
    if (u[p]! === 0 || (b3[u[p]!]! & 65536 && $stopMark(p) >= 0)) return -1;
    p = next(p);
    return p;
  }
  function $stop(p: number): number {
    const from = p;
    if ((p = $stopMark(p)) < 0) return -1;
    return leaf(120, from, p);
  }
  function $closing(p: number): number {
    const d = d150[u[p]!]!;
    let r: number;
    if (d & 1 && (r = $close(p)) >= 0) return r;
    if (d & 2) return p + 1;
    return -1;
  }
  function $sentence_open(p: number): number {
    let r: number;
    const t = tp;
    while (b1[u[p]!]! & 1 && (r = $lead(p)) >= 0) p = r;
    if ((p = $piece(p)) < 0) return undo(t);
    while (b1[u[p]!]! & 128 && (r = $piece(p)) >= 0) p = r;
    return p;
  }
  function $sentence_bare(p: number): number {
    let r: number;
    if ((p = $lead(p)) < 0) return -1;
    while (b1[u[p]!]! & 1 && (r = $lead(p)) >= 0) p = r;
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
    while (b3[u[p]!]! & 262144 && (r = $titlePiece(p)) >= 0) p = r;
    if ((p = $titleEnd(p)) < 0) return undo(t);
    while (b3[u[p]!]! & 2097152 && (r = $titleTail(p)) >= 0) p = r;
    if (u[p]! === 89) p++;
    while (b3[u[p]!]! & 2097152 && (r = $titleTail(p)) >= 0) p = r;
    if (u[p]! === 10 && u[p + 1]! === 10) p += 2;
    while (b0[u[p]!]! & 1) p++;
    if (u[p]! !== 0) return undo(t);
    return p;
  }
  function $titlePiece(p: number): number {
    if ((b3[u[p]!]! & 524288 && b3[u[p + 1]!]! & 1048576 && $titlePiece$2(p) >= 0)) return -1;
    return $titleWord(p);
  }
  function $titleLast(p: number): number {
    let r: number;
    const t = tp;
    if ((p = $titleEnd(p)) < 0) return undo(t);
    while (b3[u[p]!]! & 2097152 && (r = $titleTail(p)) >= 0) p = r;
    if (u[p]! === 89) p++;
    while (b3[u[p]!]! & 2097152 && (r = $titleTail(p)) >= 0) p = r;
    if (u[p]! === 10 && u[p + 1]! === 10) p += 2;
    while (b0[u[p]!]! & 1) p++;
    if (u[p]! !== 0) return undo(t);
    return p;
  }
  function $titleEnd(p: number): number {
    const d = d151[u[p]!]! & d152[u[p + 1]!]!;
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
    if ((p = longest(p, w85)) < 0) return -1;
    return leaf(121, from, p);
  }
  function $planPart(p: number): number {
    const from = p;
    if ((p = longest(p, w86)) < 0) return -1;
    return leaf(122, from, p);
  }
  function $reportPart(p: number): number {
    const from = p;
    if ((p = longest(p, w87)) < 0) return -1;
    return leaf(123, from, p);
  }
  function $collection(p: number): number {
    const from = p;
    if ((p = longest(p, w88)) < 0) return -1;
    return leaf(124, from, p);
  }
  function $announced(p: number): number {
    if (!(b2[u[p]!]! & 536870912)) return -1;
    const from = p;
    p++;
    while (b0[u[p]!]! & 1) p++;
    if (u[p]! === 173) p++;
    while (b0[u[p]!]! & 1) p++;
    const t = open(125, from);
    if ((p = $announcedCount(p)) < 0) return undo(t);
    while (b0[u[p]!]! & 1) p++;
    if (u[p]! !== 570) return undo(t);
    p++;
    while (b0[u[p]!]! & 1) p++;
    if (!(b2[u[p]!]! & 1073741824)) return undo(t);
    return close(t, p + 1);
  }
  function $announcedCount(p: number): number {
    const d = d135[u[p]!]!;
    if (d === 0) return -1;
    const t = open(126, p);
    let r: number;
    if (d & 1 && (r = $formulaTerm$2(p)) >= 0) return close(t, r);
    if (d & 2 && (r = $hanNumeral(p)) >= 0) return close(t, r);
    return undo(t);
  }
  function $titleTail(p: number): number {
    const d = d153[u[p]!]! & d154[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = $titleRemark(p)) >= 0) return r;
    if (d & 2 && (r = $announced(p)) >= 0) return r;
    if (d & 4 && (r = $collection(p)) >= 0) return r;
    if (d & 8 && (r = longest(p, w89)) >= 0) return r;
    return -1;
  }
  function $titleRemark(p: number): number {
    if (!(b2[u[p]!]! & 536870912) || (b0[u[p + 1]!]! & 512 && b3[u[p + 2]!]! & 4194304 && $titleRemark$2(p + 1) >= 0) || !(b3[u[p + 1]!]! & 8388608)) return -1;
    p += 2;
    while (b3[u[p]!]! & 8388608) p++;
    if (!(b2[u[p]!]! & 1073741824)) return -1;
    return p + 1;
  }
  function $titleRemark$2(p: number): number {
    if (!(b0[u[p]!]! & 512)) return -1;
    p++;
    while (b0[u[p]!]! & 512) p++;
    if (u[p]! !== 570) return -1;
    return p + 1;
  }
  function $titlePiece$2(p: number): number {
    const t = tp;
    const end = $titleLast(p);
    tp = t;
    return end;
  }
  function $titleWord(p: number): number {
    const d = d155[u[p]!]! & d156[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = $titleYear(p)) >= 0) return r;
    if (d & 2 && (r = $summaryPart(p)) >= 0) return r;
    if (d & 4 && (r = $planPart(p)) >= 0) return r;
    if (d & 8 && (r = $reportPart(p)) >= 0) return r;
    if (d & 16 && (r = $titleChar(p)) >= 0) return r;
    return -1;
  }
  function $titleYear(p: number): number {
    const t = open(127, p);
    if ((p = $yearNumber(p)) < 0) return undo(t);
    while (b0[u[p]!]! & 1) p++;
    if (u[p]! !== 336) return undo(t);
    return close(t, p + 1);
  }
  function $titleChar(p: number): number {
    if (u[p]! === 0 || (b3[u[p]!]! & 16777216 && $titleChar$2(p) >= 0)) return -1;
    p = next(p);
    return p;
  }
  function $titleChar$2(p: number): number {
    const d = d157[u[p]!]!;
    let r: number;
    if (d & 1) return p + 1;
    if (d & 2 && (r = $stopMark(p)) >= 0) return r;
    return -1;
  }
  function $entry(p: number): number {
    let r: number;
    while (b0[u[p]!]! & 1) p++;
    const t = tp;
    if (b0[u[p]!]! & 262144 && (r = $leadMark(p)) >= 0) p = r;
    if (b0[u[p]!]! & 2097152 && (r = $entry$2(p)) >= 0) p = r;
    while (b0[u[p]!]! & 1) p++;
    if ((p = $entryText(p)) < 0) return undo(t);
    while (b0[u[p]!]! & 1) p++;
    if (b3[u[p]!]! & 1073741824 && (r = $leader(p)) >= 0) p = r;
    while (b0[u[p]!]! & 1) p++;
    if (b3[u[p]!]! & -2147483648 && (r = $entryPage(p)) >= 0) p = r;
    while (b0[u[p]!]! & 1) p++;
    if (u[p]! !== 0) return undo(t);
    return p;
  }
  function $entry$2(p: number): number {
    let r: number;
    const t = tp;
    if (b0[u[p]!]! & 4194304 && b0[u[p + 1]!]! & 4194304 && (r = $label(p)) >= 0) p = r;
    if ((p = $marker(p)) < 0) return undo(t);
    return p;
  }
  function $entryText(p: number): number {
    let r: number;
    const from = p;
    if ((p = $entryText$2(p)) < 0) return -1;
    while (b3[u[p]!]! & 536870912 && (r = $entryText$2(p)) >= 0) p = r;
    return leaf(128, from, p);
  }
  function $entryText$2(p: number): number {
    if ((b3[u[p]!]! & 33554432 && $entryText$6(p) >= 0)) return -1;
    return $entryChar(p);
  }
  function $entryText$3(p: number): number {
    const d = d158[u[p]!]! & d159[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = $leader(p)) >= 0) return r;
    if (d & 2 && (r = $entryText$4(p)) >= 0) return r;
    if (d & 4 && (r = $entryText$5(p)) >= 0) return r;
    return -1;
  }
  function $leader(p: number): number {
    const d = d160[u[p]!]! & d161[u[p + 1]!]!;
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
    const d = d162[u[p]!]!;
    let r: number;
    if (d & 1 && (r = $entryPage_figures(p)) >= 0) return leaf(129, p, r);
    if (d & 2) return leaf(129, p, p + 1);
    return -1;
  }
  function $entryPage_figures(p: number): number {
    if (b3[u[p]!]! & 67108864) p++;
    if (!(b0[u[p]!]! & 512)) return -1;
    p++;
    while (b0[u[p]!]! & 512) p++;
    if (b3[u[p]!]! & 134217728) p++;
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
    if (u[p]! === 0 || (b3[u[p]!]! & 268435456 && $entryChar$2(p) >= 0)) return -1;
    p = next(p);
    return p;
  }
  function $entryChar$2(p: number): number {
    const d = d163[u[p]!]!;
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
    const d = d164[u[p]!]! & d165[u[p + 1]!]!;
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
    if ((p = longest(p, w90)) < 0) return -1;
    return leaf(130, from, p);
  }
  function $nextPart(p: number): number {
    const from = p;
    if ((p = longest(p, w91)) < 0) return -1;
    return leaf(131, from, p);
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
    const d = d166[u[p]!]! & d167[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = $tally(p)) >= 0) return r;
    if (d & 2 && (r = $addition(p)) >= 0) return r;
    if (d & 4 && (r = $ordinalName(p)) >= 0) return r;
    if (d & 8 && (r = $listSkip(p)) >= 0) return r;
    return -1;
  }
  function $tally(p: number): number {
    let r: number;
    const t = open(132, p);
    if (b4[u[p]!]! & 1 && (r = $tallyLead(p)) >= 0) p = r;
    if (b4[u[p]!]! & 32 && (r = $tallyOpen(p)) >= 0) p = r;
    while (b0[u[p]!]! & 1) p++;
    if ((p = $tallyNumber(p)) < 0) return undo(t);
    while (b0[u[p]!]! & 1) p++;
    if ((p = $tallyUnit(p)) < 0) return undo(t);
    if (b4[u[p]!]! & 128 && (r = $tallyClose(p)) >= 0) p = r;
    if ((p = $tallyTail(p)) < 0) return undo(t);
    while (b4[u[p]!]! & 8192) p++;
    if (b4[u[p]!]! & 16384 && (r = $tallyMark(p)) >= 0) p = r;
    return close(t, p);
  }
  function $tallyLead(p: number): number {
    const d = d168[u[p]!]! & d169[u[p + 1]!]!;
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
    if (b4[u[p]!]! & 4 && b4[u[p + 1]!]! & 8 && (r = $aheadWord(p)) >= 0) p = r;
    return p;
  }
  function $listVerb(p: number): number {
    const from = p;
    if ((p = longest(p, w92)) < 0) return -1;
    while (b4[u[p]!]! & 2) p++;
    return leaf(133, from, p);
  }
  function $aheadWord(p: number): number {
    const from = p;
    if ((p = longest(p, w93)) < 0) return -1;
    return leaf(134, from, p);
  }
  function $behindWord(p: number): number {
    const from = p;
    if ((p = longest(p, w94)) < 0) return -1;
    return leaf(135, from, p);
  }
  function $partialWord(p: number): number {
    const from = p;
    if ((p = longest(p, w95)) < 0) return -1;
    return leaf(136, from, p);
  }
  function $joinWord(p: number): number {
    if (!(b4[u[p]!]! & 16)) return -1;
    return leaf(137, p, p + 1);
  }
  function $tallyOpen(p: number): number {
    if (!(b4[u[p]!]! & 32)) return -1;
    return leaf(138, p, p + 1);
  }
  function $tallyNumber(p: number): number {
    const d = d170[u[p]!]! & d171[u[p + 1]!]!;
    if (d === 0) return -1;
    const t = open(139, p);
    let r: number;
    if (d & 1 && (r = $tallyNumber_figures(p)) >= 0) return close(t, r);
    if (d & 2) return close(t, p + 1);
    if (d & 4 && (r = $tallyNumber_han(p)) >= 0) return close(t, r);
    return undo(t);
  }
  function $tallyNumber_figures(p: number): number {
    if (!(b0[u[p]!]! & 512)) return -1;
    p++;
    if (b0[u[p]!]! & 512) p++;
    if (b0[u[p]!]! & 512) return -1;
    return p;
  }
  function $tallyNumber_han(p: number): number {
    const t = tp;
    if ((p = $hanOrdinal(p)) < 0) return undo(t);
    if (b3[u[p]!]! & 64) return undo(t);
    return p;
  }
  function $tallyUnit(p: number): number {
    const d = d172[u[p]!]! & d173[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = longest(p, w96)) >= 0) return leaf(140, p, r);
    if (d & 2 && (r = $tallyUnit$2(p)) >= 0) return leaf(140, p, r);
    return -1;
  }
  function $tallyUnit$2(p: number): number {
    if (u[p]! !== 505 || b4[u[p + 1]!]! & 64) return -1;
    return p + 1;
  }
  function $tallyClose(p: number): number {
    if (!(b4[u[p]!]! & 128)) return -1;
    return leaf(141, p, p + 1);
  }
  function $tallyTail(p: number): number {
    const d = d174[u[p]!]! & d175[u[p + 1]!]!;
    if (d === 0) return -1;
    const t = open(142, p);
    let r: number;
    if (d & 1 && (r = $tallyTail_list(p)) >= 0) return close(t, r);
    if (d & 2 && (r = $tallyTail_plain(p)) >= 0) return close(t, r);
    return undo(t);
  }
  function $tallyTail_list(p: number): number {
    let r: number;
    const from = p;
    if ((p = $tallyWords(p)) < 0) return -1;
    const t = open(143, from);
    if ((p = $listNoun(p)) < 0) return undo(t);
    if (b4[u[p]!]! & 2048 && (r = $tallyCopula(p)) >= 0) p = r;
    if ($tallyEdge(p) < 0) return undo(t);
    return close(t, p);
  }
  function $tallyWords(p: number): number {
    let r: number;
    while (b4[u[p]!]! & 256 && (r = $tallyWords$2(p)) >= 0) p = r;
    return p;
  }
  function $tallyWords$2(p: number): number {
    if ((b4[u[p]!]! & 512 && b4[u[p + 1]!]! & 1024 && $tallyWords$3(p) >= 0)) return -1;
    return $tallyChar(p);
  }
  function $tallyWords$3(p: number): number {
    let r: number;
    if ((p = longest(p, w97)) < 0) return -1;
    if (b4[u[p]!]! & 2048 && (r = longest(p, w98)) >= 0) p = r;
    return $tallyEdge(p);
  }
  function $tallyEdge(p: number): number {
    const d = d176[u[p]!]! & d177[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = $edge(p)) >= 0) return r;
    if (d & 2) return p + 2;
    return -1;
  }
  function $tallyChar(p: number): number {
    if (u[p]! === 0 || (b4[u[p]!]! & 4096 && $tallyChar$4(p) >= 0)) return -1;
    p = next(p);
    return p;
  }
  function $tallyChar$2(p: number): number {
    const d = d178[u[p]!]! & d179[u[p + 1]!]!;
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
    const d = d180[u[p]!]! & d181[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = $plainNoun(p)) >= 0) return r;
    if (d & 2 && (r = $aspectNoun(p)) >= 0) return r;
    return -1;
  }
  function $plainNoun(p: number): number {
    const from = p;
    if ((p = longest(p, w99)) < 0) return -1;
    return leaf(144, from, p);
  }
  function $aspectNoun(p: number): number {
    const from = p;
    if ((p = longest(p, w100)) < 0) return -1;
    return leaf(145, from, p);
  }
  function $tallyCopula(p: number): number {
    const d = d182[u[p]!]! & d183[u[p + 1]!]!;
    let r: number;
    if (d & 1 && (r = $aheadWord(p)) >= 0) return r;
    if (d & 2 && (r = longest(p, w101)) >= 0) return r;
    return -1;
  }
  function $tallyTail_plain(p: number): number {
    let r: number;
    while (b4[u[p]!]! & 256 && (r = $tallyChar(p)) >= 0) p = r;
    return p;
  }
  function $tallyMark(p: number): number {
    const d = d184[u[p]!]!;
    let r: number;
    if (d & 1 && (r = $stopMark(p)) >= 0) return leaf(146, p, r);
    if (d & 2 && (r = longest(p, w102)) >= 0) return leaf(146, p, r);
    return -1;
  }
  function $addition(p: number): number {
    const from = p;
    if ((p = longest(p, w103)) < 0) return -1;
    return leaf(147, from, p);
  }
  function $listSkip(p: number): number {
    const d = d185[u[p]!]!;
    let r: number;
    if (d & 1 && (r = $listSkip_number(p)) >= 0) return r;
    if (d & 2 && (r = $roles$3(p)) >= 0) return r;
    return -1;
  }
  function $listSkip_number(p: number): number {
    let r: number;
    const t = tp;
    if ((p = $fraction$2(p)) < 0) return undo(t);
    while (b3[u[p]!]! & 2 && b4[u[p + 1]!]! & 32768 && (r = $listSkip_number$2(p)) >= 0) p = r;
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
