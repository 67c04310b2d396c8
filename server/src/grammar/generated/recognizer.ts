// Generated from the grammar by scripts/buildGrammar.ts; do not edit.
import type { Matcher } from '../matcher';
import type { WordTable } from '../matcherTables';
import { packSets, readAlphabet, readSets, readWords } from '../matcherTables';

/** Rules that a match may begin with. */
export type StartRule = 'paragraph' | 'title' | 'entry' | 'roles' | 'lists';

/** Names of the kept rules by their number on the tape. */
export const ruleNames: readonly string[] = ['fence', 'directive', 'directiveRule', 'layout', 'contentsWord', 'hashes', 'boilerplate', 'formal', 'yearNumber', 'hanUnit', 'monthPart', 'dayPart', 'hanOrdinal', 'leadMark', 'boldOpen', 'scale', 'moneyUnit', 'percentUnit', 'unit', 'timesUnit', 'placeNoun', 'maskUnit', 'more', 'tailOver', 'head', 'label', 'marker', 'partMarker', 'arabicOrdinal', 'hanBracketMarker', 'arabicBracketMarker', 'circledMarker', 'hanMarker', 'arabicMarker', 'enumerator', 'enumerator_bracket', 'enumerator_bracketHalf', 'enumerator_circled', 'enumerator_shi', 'enumerator_yao', 'enumerator_di', 'enumerator_shouxian', 'sequence', 'enumerator_qi', 'boldClose', 'inline', 'sentence', 'inlineMarker', 'leadRate', 'ratePlain', 'rateVerb', 'rateStem', 'hole', 'letterHole', 'partyLetter', 'nameLetter', 'chatLetter', 'halfWord', 'halfTail', 'personHole', 'goodThought', 'eraThought', 'thoughtTopic', 'thoughtVerb', 'studyVerb', 'speechNoun', 'taskVerb', 'valueHole', 'totalUnit', 'gapUnit', 'deedUnit', 'gapMoney', 'percentSign', 'objectHole', 'holeHead', 'emptyHole', 'comma', 'emphasis', 'opaque', 'residue', 'placeholder', 'ordinalMask', 'maskBody', 'oneMask', 'valueMask', 'oneUnit', 'nameMask', 'oneName', 'dotMask', 'textBlank', 'date', 'cutOff', 'isoDate', 'word', 'hanNumeral', 'quantity', 'approxOver', 'approxUnder', 'approxAbout', 'approxReach', 'fraction', 'arabicNumeral', 'range', 'tailAbout', 'tailUnder', 'cue', 'whole', 'part', 'state', 'remainder', 'announce', 'basis', 'rise', 'fall', 'share', 'target', 'result', 'open', 'close', 'stop', 'summaryPart', 'planPart', 'reportPart', 'collection', 'announced', 'announcedCount', 'titleYear', 'entryText', 'entryPage', 'problemPart', 'nextPart', 'planRole', 'workPart', 'tally', 'listVerb', 'aheadWord', 'behindWord', 'partialWord', 'joinWord', 'tallyOpen', 'tallyNumber', 'tallyUnit', 'tallyTail', 'plainNoun', 'aspectNoun', 'tallyTail_thing', 'tallyTail_phrase', 'tallyMark', 'addition'];

/** Readies the grammar for matching; what a matcher needs to remember is its own. */
export function createMatcher(): Matcher<StartRule> {
  const alphabet = readAlphabet('\u0009 !#%&()*+,-./01289:<=>?@BDEFIMNOPQTX[]_`acdefghijlmnoprstvwx{|}~\u00a0·×–—‘’“”…‰Ⅹ−■□△○●　、〇〈〉《》【】〔〕一七万三上下不专业两严个中为主举义之九习乡书了予事二于五交产亩亮人亿今从他仗付代以们件任份企众优会传位低住体余作例依促保信倍倡值做儿元充兆先光克免兑党入全八公六共关兴其具内册再写军决况准减几出击分切划列则创初利别到制前剩力办功加务动势包化区医十千升协单占印即卷厂厅历厘原去县参双发取受变口另只台史右号司各合同名后向吨启告员周和品善四回因团园困围国在地场均块坚型城域培基填境增声处复外多大天央头契奖套好如姓委媒子孔字存季学它安完宗定实宣室家容对导封射尊小少尚就尾局层届展屯山岁岛州巡工左差已市师带席幅幢干平年并广床库底店府度座庭建开式引张弱强录形彩役彻径待律得微德徽心志忠忧快念态思性总息患情想意感慰成我战截户所手才打托扛执扫批承把抓投护报拟择括持指按据授排接推措描提插握揽摄撑支改攻放政效教敬数整文料斤新方施旗日旨旬时明是晚暨更最月有服期未末本机权材村条来板构枚果架某查标栋栏校株样核根格案档桥桶检棵楼概模次欧款止正此步段每比毫氏民求汇江河治法注活济海涨深添清渠港湖源滑演点焦煤照爱片版牌牢牵特率环现班理瓦瓶生由电略番百的盏盒目相盾省看眼着督矛知短码研破础硬确示社票种科秒积称程稿突立站章竣童端笔第等策筹签算管箱篇籍米类粒精系素索累纠约级纪纷线练组织经结绕给络统绩续维编罐网署美群羽老职聚股育能脱自至艘良色节英范荐荣获落蒸薄融行街补表袋被要见观规解誉计认训议记讲论设访证评识诉诚话诞该请诺读课调谋责贯费资走起超趟足距跟路践车转轮轴载较辆辑输达过近还这进述选途通逾遍道那部都采里重量金鉴针钟银锦键镇镑长门问间阅队阶降院险隐障难集零面革音页顷项顾领颈颗题额风馆首验骤高龄﹣！％（）＊＋，－．０１２９：Ｘ［］＿ｘ～', ['㐀䶿丂丂丄丆丈丈丌丌丏丒且丙丛丣並丩丫丬丮丹丼丽丿么乊乊乌乜乞也乢乥乧亅亇亇争亊亍亍亏亓井亣亥亦亨亨亪亪京亭亯亹亻亾什仉介仍仏仕仙仢令令仦仫仭仵价仺仼仼仾伀伂伖伙伙伛伟伡佌佐佒佔佔佖佘佚佛佝侊侌侜侞侮侰係俄俜俞俠俢倌倎倠倢倻倽偙偛傄傆儾兀兂兄兄兇兇兊兊兌兌兎児兒兙兛兤兦內兩兪兮兰兲兲兵兵典冄円冋冎冘冚冚农冮冰冲冴冴冶凅凇凎凐凟凡凹凼刅刈刑刓刖刚刚刜刜刞刨刪刪刬刯刱刵刷剌剎剨剪劚劜劝劢劧助劾勀匄匆匕北匹匼區卂卂卄卆午卉卋华卐協卖卟卡卡卣卯危卲却卶卸厁厃厄厇厗厙厞厠厺厼厾叀叁參叉友友反叐叒叕叙叢古句叧叩叫可叱叱叴叵叹吃吅吇吉吋吏吐吒吔吖吧吩吮吰吳吵呉呋呗呙呧呩咋咍哀哂唏唑啅啇喃喅囚囜囝囟囟囡囡団囬囮囯囱図囵囼图圧圩圯圱圹圻坆坈坖坘坙坛垊垌埍埏埞埠埸埻塪塬墂墄墝墟壯壱夃夅夌夎夎夐夕夗夙夛夦夨夨太夭夯夳夵奐奒奕奘奼奾妁妃姒姕姙姛姛姝媑媓孏孑孓孕孖孚孞孠孢孤孥孧宂宄守宊宊宍宖官宙宛宝実客宥宵宷宸宺寋寍寸寺寻寽尀専尃尅尉尋導尐尐尒尙尛尰尲尽尿尿屁屁屃屉屋屔屖屮屰屰屲岀岂岚岜崓崕川巟巠巢巤巧巭巯己巳币布帇帉帥帧帬帮幄幆幡幣幱幵幵幷幾庀庉庋庒应应庖庖庘庛庝庥庨庬庮廕廗廹廻廿弁弎弐弔弖弟弡弰弲弹弻彔彖彡彣彨彪彬彮彸彺彺彼徃徆徊後徏徑徖徘徭徯徶徸徼徾忂忄忖忘忟忡忦忨忪忬忴忶怀怂怜怞怦怨怺怼恮恰悢悤惄惆惲惴愎愐愞愠慯慱戏戒戗戙戩戫戳戵戶戸房扁扊扌扌扎扒扔扗扙扚扜扦扨扪扬扸扺找技抉抋抒抔抔抖抣抦拄拆拞拠拨拪拫拭挀挂挆挈挈挊捭捯掇掉掑掓掤掦控掩掩掫揎揑揑揓揠揢揼揾摃摅撐撒攮攰攸攺攺攼攽敀敇敉敘敚敫敭敯敱敳敵斆斈斘斚斣斥斯斱斸斺於斾旖旘旤旦旧早旫旭旵旷昍昏昮昰晙晛暧暩曳曵書曺曽替替朁朇朊朌朎朞朠朩札朰朲朹朻杂杄杍杏杏杒杛杝杠杢杤杦杧杩松枀枃枅枖枘枙枛枛枝枵枷柏柑柤柦栆栈栊栌栎栐栠栢栩栫栶栺栻栽桇桉桢桤桤桦桵桷梀梂梿棁棴棶楻楽榁榃樠樢欠欢欦欨欽欿歡武殴殶毎毐毓毕毪毬氎氐氐氒汁汃汆汈汞池汩汫沇沉沲沴沺沼泔泖泧泩洺洼浍浏浶浸涧涩淰淲淺淼渄渆渟渡渮渰湕湗溏溑滐滒漓漕潗潙炸為焥焧煣煥煦煨熉熋爰爲牆牉牋牍牡牣牴牶牸牺玆玈玊玌玮玱珬珮琅琇瓥瓧瓵瓷甞甠甧甩甯甲甴甶畤畦畩畫白癿皃皅盎盐监盓盭盯盷盹盽盿眀眂眊県眻眽眿睁睢睤矚矜矤矦矬矮矲矴砀砂砓砕砳砵砿硁硫硭硭硯礹礻礽礿祧祩秌秎秐秓秥秧秮秱稊稌稾穀窀窂竊竌竘竚竟竡竢竤竤竦竮竰笓笕笫笭筈筊筕筗筸筺筽筿箖箘箠箢箰箲篆篈籌籎籲籴籺籼粑粓粽粿糺糼紟紡紡紣紮細纟纡纥纨纩纫纶纸纾绀绂绅细终绎绐绒绔绔绖绘绚绛绝绞绠绨绪绬绮绳绵缕缗罏罒罖罘罱罳羍羏羣羥羼羾耀耂聋聍聙聛肕肗肠肢肱肳胠胢胼胾脰脲臩臫臲致艗艙艮艰艱艳芁芃苎苐苤苦苰苲茂茄荏荑荢荤莶莸萼萾葢葤蒊蒌蒷蒹蔠蔢薃薅螌螎衋衍衖衘衤衦衧衩袀袂袊袌袪袬覀覂觀觃觃觅觢觤誈誊讠订讣讥讬讯讯讱讱讳讷讹讹讻讽诀诀诂诃诅诅诇诈诊诙诛诜诟诤详诶诸诹诼诽诿谂谄谊谌谡谣谬谮财贤贮贰贸贺贽贿赃赅赡赣赯赱赴赶赶赸趄趆趞趠趲趴跜跞跞跠跮跰跴跶轥轧轫轭轭软轳轵轼轾辂辄辅辇辐辒辒辔辽辿迆迈运迒迗迚迚远迯迱逈逊逓逕這逛逽逿遌過遒達邒邔邢邤邸邺郐郒郧郩郬郮郼郾釆釈釋野野釐釐釒鉳鉵钇钉钞钠铵铷锥锧锭锯镆镈镐镒镾門闧闩闭闯闳闵阄阆阞阠阵阷际陇陇陉陌陎陡陣陨陪随隑際隝隽隿雅雇雵雷靑靓靡靣靨靪韨韪韲韴顴顶顶顸顸顺顽顿颅颇颇颉颖颙颜颞飍飏馅馇馕馗骋骍骣骥髗髙魎魐黃黅龃龅龙龛鿿', '\ud800\udbff', '\udc00\udfff', '丁丁何何侯侯傅傅冯冯刘刘卢卢叶叶吕吕吴吴唐唐夏夏姚姚姜姜孙孙孟孟宋宋崔崔廖廖彭彭徐徐戴戴曹曹曾曾朱朱李李杜杜杨杨林林梁梁汪汪沈沈潘潘熊熊王王田田石石秦秦罗罗肖肖胡胡苏苏董董蒋蒋蔡蔡袁袁许许谢谢谭谭贾贾赵赵邓邓邹邹郑郑郭郭陆陆陈陈韩韩魏魏黄黄龚龚', 'ＡＷＹＺａｗｙｚ', '①⑳', 'AACCGHJLRSUWYZ', 'ⅠⅨⅪⅫ', '享享商商富富担担用用赢赢青青', 'bbkkqquuyz', '３８', '37', ';;？？', '。。；；', '与与及及', '半半若若']);
  const sets = readSets(alphabet, [
    '<', '!', '`', '-', '>', '|', '[', '#', '（', '*', '第', '共', '点', '号', '来', '，', '计', '的', '…', '十', '日', '—', '_', '千',
    '时', '份', '(', '中', '主', '以', '①', '.', '、', '．', '·', '其', '要', '\u0009', '为', '某', 'D', 'Q', '新', '重', '“', '〔', '待',
    '由', '被', '评', '‘', '《', '【', ']', 'x', '×', '○', '□', '△', '●', '■', '＊', '〇', '＿', 'Ⅹ', '{', '占', '困', '难', '两', '都',
    '`~', '*（', '/，', ':：', '一二', '+-', '*_', '(（', '以左', ')）', '、，', '．：', '.、', '内群', '关对', '%％', '万亿', '，。', 'hw', 'tw',
    '百第', ',，', 'xｘ', '+＋', 'FT', '填补', '止至', '楼线', '大约', '达高', '.．', '上左', '下右', '下内', '下列', '报汇', '告报', 'ⅩⅠ', '不问', '足题',
    '‘“', '’”', '方次里', '克瓦米', '倍成番', '余几多', '以余多', [104, '上'], '先后次', [93, '是'], '荣获被', [89, 0], '[【［', [79, '〔'], 'BIO',
    ']】］', [81, '〕'], '下以如', '上增提', '任目计', '划务标', '共有计', '编锦集', '情材稿', [81, '页'], '差短薄', '弱板距', '和暨与', [106, '面'],
    '\u0009 \u00a0　', [78, '-='], '-–—－', '*各同尊', '*位志敬', [75, '!！'], '12１２', '○〇两零', [117, '来'], '其再最首', [121, '、'], '主习同总',
    '书席志近', '共合总累', '得授获评', '主同等进', 'NXnⅩ', [94, 'XＸ'], '不低少近', '同比环较', '下减回降', '办完实达', '上去期比', '到成现结', '合汇选集', [75, 93],
    '主全总重', '体年点要', [141, 0], [141, '-'], [142, ' '], '!?！;。', [77, '*>—'], [88, '十千百'], [87, '‰个百'], [166, '、'], [141, '余'],
    [75, 84, '．'], [82, 83, '.'], [141, '、'], [151, '要'], [131, '年投'], [132, '度资'], 'D于产诚题', '学落贯践领', '习会实彻行', '亩人公吨平',
    [141, '”'], [141, '’'], [141, '》'], [141, '）'], [141, '】'], [141, ')'], [158, '×'], '中号年日月', '不突至超逾', [118, 103],
    '加升涨长高', '低少滑落降', '\u0009.·—…', [79, 'Pp第'], '下今新明来', [167, '工'], [168, '作'], '后外就时要', '了住准到好', '为包即是有', [147, 76],
    [172, '…'], '0189０９', '元日欧港美英', '件务求点素领', [79, 112, '《【'], '产央席府治近', [185, '、'], '完扛推牢落践', '动实成行记起', '外强文法生经', '交军化态治济',
    [141, '年月'], [141, '日月'], '奖志持称荣行', '一体力强心确', '012893', '作展成结职顾', '划排点算署路', [137, 110, '困'], [138, 111, '难'], '一后年步的阶',
    '再另同最此还', '上以前该这那', '为共和并的与', '全取均完已得', [142, '!<|'], [141, '#*目'], [141, 74, '共'], '人公场家平户批', [186, 86], '为于同据照的进',
    '关具坚大总正统', '上下中份初底末', '合均已改新续达', '回完工开总进述', [209, '，'], [233, '都'], [235, '录'], [209, 75], [86, '以依在按根由'], [207, '主分在'],
    [95, '#*/:·×'], '×■□△○●〇＊', [141, '填插此输'], '安思打要规计谋部', [207, 129], [176, 79, '—'], [76, '七三九五八六四'], [213, '[〈〔'],
    [220, 195], '任余周张程范金钟丁', [169, 200], [208, 144], [256, '十'], [257, '<'], [128, 113, '>]〉》】'], [256, '第'],
    [188, 81, '’》】'], [124, 125, 96, '{待'], [143, '~−到至﹣～'], [165, 125, 135], [247, 93], [210, 147, '３3'], [262, '是'],
    [262, '要'], [248, 122], [218, 186], [252, '入写处'], '不余其剩在尚待拟未正还', [271, '、'], [239, 155, '主'], [271, '〕'], [251, 158],
    [196, 159, 100, 101], [271, '篇'], [256, 148], [174, 177, 149], [126, 96, 'DEMNPQXA'], '传务动座待查法研练训议访问', [271, 75],
    [281, '—'], [268, 102, '·'], [271, 93], '产促创同和建性抓治管识谋享', [262, 141], [152, '中书区县国市省部领，'], [158, '乡公区县同局市村街镇'],
    [264, 124, '］'], '单名地姓年数日时月标电百职金', [271, 76, '月'], [264, 141], '个件场大层张方条步种篇类道项', [270, 255], [271, 141],
    [87, '、个号季日月期栋楼类级组路'], [215, 152, 216, '新'], '会培宣巡慰执接服检活演督讲调走', [271, 157], [271, 158], [290, 93], [286, 94],
    '份位值分务名字期点称话量间题额', [299, '*'], [237, 174, 175], [99, '产号季层届年批月期次环等类级'], '主入全共兴向建忠忧我护治爱管脱跟', [271, 201], [302, 79],
    [302, 81], [293, 84, '．'], '件利息患报案求目索纷见誉议访诉项题', [302, 236], [262, 150, 79, '第①'], [282, 141, '为是'], [249, 176, 141, '*'],
    [284, 174], '专举信奖建意投提案稿纠线荣议诉问隐项', '个人场家层年户日晚月本条类级组部集面', [302, 298], [315, 109], [284, 210], [302, 84, '·．'], [271, 250],
    [308, 158], [324, '分'], '中主依基契导平引总抓指支核根牵目突统载重', '不中任全其几前另各后多数每等约至超近逾首', [271, 262], [183, '产付位保工库成改放格案理约结行解'],
    [275, 153, 217, 86, '时'], [240, '决安带意批报指支方要规请通部领'], [321, '于别括要'], [336, '—'], [328, 141], [336, '两'], [329, 145],
    '上下付免关剩加开微扫推文更未本来点版相责转长阅', '一任余信入关击多完按描文权注源码章荐读责费载通', [336, 79], [182, '兑入到办化参发受合完开执整竣签结调达'], [253, 243, 165, 125, '报'],
    [336, 141, '截'], [294, 209, 215, '重'], [237, 141, 87, 88, '个亩件元名宗期条次起项'], [308, 271], [307, 251, 78, 'Ⅹ＿'],
    '从体做分办加包围在坚处存实开强把抓推提是有注突聚落表采', [345, 143, '第'], '个亩兆克公分千升厘吨周天学小岁平年摄斤日标毫海秒立米蒸课', [85, '中代务史员和外委工建徽性总支政旗日校章籍纪组课费风龄'],
    [354, '某'], [354, '分'], [296, 263, 209], [347, 141, '第①'], [336, 330], [343, 324], [314, 286], [358, '的'],
    [327, 268, '份'], [364, '—'], [99, '包区厅口地型套层岛幢座打标栋栏档款段点照片班端等类级股证轮门馆'], [76, '主事优作先光全决创十历各基声好宗干建思意执政方理百纪组群诞路重领'],
    [286, 90, 'acdefgijlmnoprstvxb'], [268, 114, 115, 79, '元分吨岁年斤时月标格氏百箱钟镑顷'], [364, 141, '共'], [371, '/'], [374, '!'],
    [299, 263, 270, 0, '、'], [336, 300, '点'], [371, 158, 'Ａ'], [346, 302], [366, 214, 184, '新'], [371, 224],
    [359, 267, 92, '…'], [364, 282], [381, '*/'], [367, 284, '十止'], [354, 308], [384, '-'], [381, '-._'], [388, '@'],
    [364, 285, 197, 93, 102], [376, 285], [381, 271], [392, '_'], [387, 141],
    '中主乡书企公办区医厅县同园处大委学小局屯山工市平所旗机村桥模江河湖省社科站组股自行街路部银镇集项', [392, 378], [396, '*'], [396, '-_'], [398, '.'],
    [373, 225, 226, 134, 108], [396, '<]`〔'], [396, 93, 102], [389, '#%&+/:=?~'], [386, 295, 95, '某'],
    [110, '主举事亮任优体做关内切办原发启困安层工差建弱形情意感打抓措教文方板步特环瓶目着矛短突类经维要认设途重阶难领风'],
    [88, '专乡书产人代作元党协单厂台名品地场基天奖委媒字学室小干年广店户文方月本标案楼点班百称组网群老节荣课车门队院馆'], [348, 277, 242, 160, 161, 130, 154, 129, '占实'],
    [376, 114, 115, 220, '元分吨岁斤时标格氏百箱钟镑顷'], [376, '*业任制动区台司团学式心志校治目程行记道长门院'], [355, 335, 232, 231, 129], [395, 326],
    [132, '仗件任位体保出则制力动化升单变口台合向善地坚境局展度式强役径心快念持撑效新构果格步治焦略破础程筹系绩能议设识诺路进道重阶障革题高'],
    '严中优体促保倡关创到制功加动原变台同坚基增完导工带平建强思意成战承指推提支改攻整方服机条格模注活深清渠环理硬确突结统聚能融行计课责路转载进高', [392, 369],
    [377, 177, 206, 129, 112, 140, '上两中为他出化区县取国在央它实少展市强括持握施焦现理省绕过进述重'], [410, 343, 141, 112],
    '个人件份位例册列则包单卷双口只台名回场块处头套孔宗室家对封尾层届幅幢床座张户所批排支期本条枚架栋株样根桶棵次款段点片版班瓶盏盒眼票种积笔箱篇类粒级组罐网羽艘节袋起趟车轮辆遍道部门间集面项颗', [397, 376, 343],
    [409, 254, '件众位体例元准分利号员品地场块家师案牌生站组表誉议部镇间项'], [406, 395], [417, 187, '兆克千升厘摄斤标毫海立米蒸'], [413, 405], [421, 211, 141, 88],
    [421, 357, 211, 175, 116], [424, '上'], [424, 285], [426, '以'], [427, 195], [426, 158, 195],
    [412, 376, 254, '*会作入况势受因块型域容形情想手排措施板段求法点盾示章算素线色节见训足距键险难面项颈验骤'], [426, 364, 93, 102], [424, 395, 174], [431, 268],
    [429, 386], [432, 299, 428], [435, '_'],
    [-1, 418, 359, 403, 285, 143, 250, 296, 328, '\u0000`{|}‰−上为以另各同和按数整是每的破该超过近这那零首﹣％．～𐀀①半'], [437, 141, 87, '〔'],
    [438, 286, 213, 248, 304], [-1, 403, 376, 331, 401, 143, 109, 296, '\u0000{|}‰−■□△○●率﹣％＊．＿～𐀀①'],
    [437, 272, 335, 231, 174, 407, '〇两为和按来某破第过零半'], [440, '率'], [442, 141], [440, 347, '①'], [444, 443], [444, 209],
    [-1, 397, 299, 257, 172, 176, 0, '均已'], [447, 233], [-1, 378], [449, 158, 'Ａ'], [-1, 296, 257, 172, 0], [-1, 292],
    [-1, 172, 166, 0], [453, 75, ','], [-1, 125, 128, 0], [454, '，'], [-1, 0, '<>'], [457, '<'], [-1, 0, '`'], [-1, 0], [-1],
  ]);
  const pack = (...numbers: number[]) => packSets(sets, numbers);
  const words = (written: string) => readWords(alphabet, written);
  const b0 = pack(141, 170, 394, 387, 142, 171, 374, 458, 271, 236, 320, 74, 143, 247, 146, 76, 256, 173, 77, 78, 432, 115, 116, 79, 424, 375, 436, 149, 118, 425, 174, 80);
  const b1 = pack(119, 445, 442, 362, 178, 81, 179, 84, 278, 303, 321, 376, 212, 265, 181, 151, 75, 444, 348, 337, 182, 183, 440, 322, 180, 392, 414, 286, 85, 378, 454, 351);
  const b2 = pack(441, 437, 87, 240, 223, 176, 403, 371, 388, 224, 398, 381, 459, 250, 157, 158, 306, 399, 457, 393, 194, 353, 93, 281, 94, 411, 354, 386, 395, 95, 124, 451);
  const b3 = pack(361, 297, 310, 127, 125, 128, 98, 99, 268, 341, 336, 298, 241, 324, 259, 282, 102, 372, 396, 197, 292, 264, 209, 456, 299, 453, 349, 400, 269, 283, 455, 270);
  const b4 = pack(260, 201, 136, 244, 200, 328, 167, 168, 410, 206, 129, 140, 232, 112, 284, 113, 447, 422, 430, 254, 245, 418, 420, 419, 448, 311, 301, 368);
  const d0 = pack(169, 72, 1, 234, 235, 356, 261, 461);
  const d1 = pack(461, 72, 2, 461, 246, 379, 344, 461);
  const d2 = pack(384, 4);
  const d3 = pack(6, 142, 2, 1, 1);
  const d4 = pack(461, 171, 7, 2, 374);
  const d5 = pack(73, 443);
  const d6 = pack(11, 143, 345);
  const d7 = pack(302, 302, 346);
  const d8 = pack(144, 208);
  const d9 = pack(145, 329);
  const d10 = pack(75, 209);
  const d11 = pack(172, 19);
  const d12 = pack(461, 19);
  const d13 = pack(147, 76);
  const d14 = pack(210, 284);
  const d15 = pack(256, 148);
  const d16 = pack(271, 20, 256);
  const d17 = pack(271, 262);
  const d18 = pack(262, 256);
  const d19 = pack(77, 10, 5, 22);
  const d20 = pack(141, 141, 461, 22);
  const d21 = pack(10, 23);
  const d22 = pack(312, 424, 395);
  const d23 = pack(461, 408, 409);
  const d24 = pack(174, 175, 237);
  const d25 = pack(423, 461, 114);
  const d26 = pack(174, 24);
  const d27 = pack(211, 421);
  const d28 = pack(175, 211, 357, 116, 417);
  const d29 = pack(9, 27);
  const d30 = pack(424, 424);
  const d31 = pack(141, 209, 176, 263, 264, 0);
  const d32 = pack(257, 1);
  const d33 = pack(10, 376);
  const d34 = pack(10, 461);
  const d35 = pack(23, 435);
  const d36 = pack(428, 395, 264);
  const d37 = pack(258, 427, 285, 177);
  const d38 = pack(461, 461, 391, 461);
  const d39 = pack(117, 15);
  const d40 = pack(461, 424);
  const d41 = pack(11, 79, 316, 31, 262, 271);
  const d42 = pack(336, 293, 317, 461, 318, 330);
  const d43 = pack(262, 271);
  const d44 = pack(82, 32, 83);
  const d45 = pack(33, 32);
  const d46 = pack(313, 33);
  const d47 = pack(461, 256);
  const d48 = pack(180, 34, 32);
  const d49 = pack(271, 271);
  const d50 = pack(278, 278);
  const d51 = pack(32, 34, 180, 35);
  const d52 = pack(9, 27, 31, 262, 262, 11, 150, 36);
  const d53 = pack(271, 271, 461, 272, 273, 262, 120, 256);
  const d54 = pack(121, 33);
  const d55 = pack(456, 446, 444);
  const d56 = pack(321, 347, 440);
  const d57 = pack(461, 363, 440);
  const d58 = pack(79, 262, 271);
  const d59 = pack(293, 318, 330);
  const d60 = pack(180, 323, 401, 8, 382, 439, 350, 396, 11, 259, 383, 407, 263, 264, 324, 456);
  const d61 = pack(461, 461, 459, 8, 451, 461, 385, 461, 364, 40, 461, 461, 461, 461, 461, 461);
  const d62 = pack(365, 304, 438, 274, 213);
  const d63 = pack(380, 338, 461, 279, 266);
  const d64 = pack(41, 314, 286, 42, 286);
  const d65 = pack(366, 184, 43, 85, 214);
  const d66 = pack(358, 18);
  const d67 = pack(461, 370);
  const d68 = pack(369, 392);
  const d69 = pack(152, 43, 215, 215, 185, 216);
  const d70 = pack(153, 25, 275, 238, 186, 217);
  const d71 = pack(43, 218, 86, 44);
  const d72 = pack(25, 219, 454, 37);
  const d73 = pack(294, 209, 215, 44);
  const d74 = pack(461, 461, 238, 37);
  const d75 = pack(185, 33);
  const d76 = pack(186, 461);
  const d77 = pack(154, 325, 305, 141, 437, 87, 220, 46);
  const d78 = pack(17, 319, 287, 352, 88, 461, 221, 280);
  const d79 = pack(211, 187);
  const d80 = pack(248, 48, 122, 49);
  const d81 = pack(239, 29, 155, 50);
  const d82 = pack(89, 0);
  const d83 = pack(39, 18, 156, 123);
  const d84 = pack(334, 339, 222, 461);
  const d85 = pack(45, 51, 52, 9, 53, 27);
  const d86 = pack(188, 189, 190, 191, 192, 193);
  const d87 = pack(176, 141, 10, 249);
  const d88 = pack(461, 461, 10, 340);
  const d89 = pack(90, 381, 46, 378, 3, 271, 271, 271, 1, 54);
  const d90 = pack(91, 389, 271, 399, 459, 288, 271, 331, 375, 27);
  const d91 = pack(371, 224);
  const d92 = pack(271, 157);
  const d93 = pack(92, 354, 359, 19, 267);
  const d94 = pack(360, 434, 404, 19, 451);
  const d95 = pack(354, 281, 271, 281);
  const d96 = pack(354, 332, 307, 461);
  const d97 = pack(55, 158, 56, 158, 57, 58, 59, 60, 61, 62, 63, 64, 65, 23, 23, 10);
  const d98 = pack(55, 158, 194, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 23, 23, 10);
  const d99 = pack(308, 271);
  const d100 = pack(289, 449);
  const d101 = pack(290, 93);
  const d102 = pack(461, 158);
  const d103 = pack(158, 251);
  const d104 = pack(94, 158);
  const d105 = pack(309, 450);
  const d106 = pack(354, 281);
  const d107 = pack(386, 429);
  const d108 = pack(354, 281, 271);
  const d109 = pack(354, 332, 307);
  const d110 = pack(395, 326);
  const d111 = pack(426, 285, 195);
  const d112 = pack(461, 391, 461);
  const d113 = pack(354, 40, 281, 94, 94);
  const d114 = pack(386, 40, 295, 95, 56);
  const d115 = pack(354, 332);
  const d116 = pack(66, 124, 125, 96, 47);
  const d117 = pack(66, 451, 451, 126, 97);
  const d118 = pack(451, 451);
  const d119 = pack(252, 451);
  const d120 = pack(276, 451);
  const d121 = pack(296, 263, 209);
  const d122 = pack(208, 208, 208, 208, 208, 147, 336, 336, 336);
  const d123 = pack(329, 329, 329, 329, 329, 210, 367, 327, 327);
  const d124 = pack(21, 14);
  const d125 = pack(241, 26);
  const d126 = pack(271, 324);
  const d127 = pack(284, 174);
  const d128 = pack(196, 159, 100, 101);
  const d129 = pack(324, 364, 271, 364, 364, 271);
  const d130 = pack(333, 433, 402, 431, 390, 461);
  const d131 = pack(291, 461);
  const d132 = pack(118, 103, 30);
  const d133 = pack(461, 104, 105);
  const d134 = pack(154, 36, 242, 277, 348, 129, 160, 130, 161, 67, 131, 162);
  const d135 = pack(452, 28, 461, 461, 337, 106, 163, 198, 199, 461, 132, 164);
  const d136 = pack(154, 12);
  const d137 = pack(133, 452);
  const d138 = pack(264, 141);
  const d139 = pack(243, 253, 107, 165, 125);
  const d140 = pack(225, 226, 108, 134, 373);
  const d141 = pack(125, 125, 165, 135);
  const d142 = pack(455, 373, 134, 461);
  const d143 = pack(208, 243, 253, 107, 453);
  const d144 = pack(329, 225, 226, 108, 461);
  const d145 = pack(166, 209);
  const d146 = pack(200, 141, 169);
  const d147 = pack(461, 342, 461);
  const d148 = pack(32, 19, 35, 22, 38);
  const d149 = pack(32, 461, 35, 22, 461);
  const d150 = pack(315, 109);
  const d151 = pack(16, 209);
  const d152 = pack(208, 227, 202, 253, 243, 203, 460);
  const d153 = pack(329, 228, 229, 226, 225, 204, 461);
  const d154 = pack(110, 68, 137);
  const d155 = pack(111, 69, 138);
  const d156 = pack(139, 376);
  const d157 = pack(416, 230, 11, 364, 141, 460);
  const d158 = pack(415, 205, 364, 461, 461, 461);
  const d159 = pack(355, 129, 231, 335, 232);
  const d160 = pack(461, 140, 461, 461, 461);
  const d161 = pack(271, 70, 262);
  const d162 = pack(300, 13);
  const d163 = pack(447, 447, 447, 461);
  const d164 = pack(376, 10);
  const d165 = pack(461, 10);
  const d166 = pack(71, 233);
  const d167 = pack(397, 376, 343);
  const d168 = pack(461, 461, 377);
  const d169 = pack(405, 413);
  const d170 = pack(461, 412);
  const d171 = pack(129, 207);
  const d172 = pack(140, 461);
  const d173 = pack(395, 406);
  const d174 = pack(209, 255);
  const w0 = words(' ``` ~~~');
  const w1 = words(' <!--');
  const w2 = words(' jiaogao-ignore');
  const w3 = words(' -file');
  const w4 = words(' ** （');
  const w5 = words(' 上一篇： 下一篇： 付费阅读 付费下载 付费后 免责声明 关注公众号 关注微信 剩余内容 加入会员 开通会员 微信公众号 扫描二维码 扫码关注 扫码下载 推荐阅读 文章来源 更多范文 更多公文 更多资料 更多精彩 更多文章 未完， 本文来源 本文共计 来源：网络 来源于网络 点击下载 点击查看 点击阅读 点击进入 点击此处 版权声明 版权所有 相关阅读 相关推荐 责任编辑： 转载请 长按二维码 长按识别 阅读全文');
  const w6 = words(' 各位 同志们 尊敬的');
  const w7 = words(' 18 19 20 21 １９ ２０');
  const w8 = words(' 十一 十二 十');
  const w9 = words(' 万亿 万 亿 十万 千亿 千万 百亿 百万');
  const w10 = words(' 元 日元 欧元 港元 美元 英镑');
  const w11 = words(' 个次 个 亩次 亩 人次 人 件次 件 份 位 例 兆瓦 克 公里 公顷 公斤 册 列 则 包 千瓦时 千米 千克 千瓦 升 单 卷 厘米 双 口 只 台次 台 名 吨标准煤 吨 回 场次 场 块 处次 处 头 套 孔 宗 室 家次 家 对 封 尾 层 届 幅 幢 平方公里 平方千米 平方米 平米 床 座 张 户次 户 所 批次 批 排 摄氏度 支 斤 期 本 条次 条 枚 架 标箱 栋 株 样 根 桶 棵 次 款 段 毫米 海里 点 片 版 班次 班 瓶 盏 盒 眼 票 种 积分 立方米 笔 箱 篇 米 类 粒 级 组 罐 网格 羽 艘 节 蒸吨 袋 起 趟 车次 轮 辆次 辆 遍 道 部 门 间 集 面 项次 项 颗');
  const w12 = words(' % ‰ 个百分点 百分点 ％');
  const w13 = words(' 人次 公里 场次 家次 平方米 户次 批次');
  const w14 = words(' 个月 亩次 亩 兆瓦 克 公里 公顷 公斤 分钟 千瓦时 千米 千克 千瓦 升 厘米 吨标准煤 吨 周岁 周 天 学时 学年 小时 岁 平方公里 平方千米 平方米 平米 年 摄氏度 斤 日 标箱 毫米 海里 秒 立方米 米 蒸吨 课时');
  const w15 = words(' 个次 个 人次 人 件次 件 份 位 例 册 列 则 包 单 卷 双 口 只 台次 台 名 回 场次 场 块 处次 处 头 套 孔 宗 室 家次 家 对 封 尾 层 届 幅 幢 床 座 张 户次 户 所 批次 批 排 支 期 本 条次 条 枚 架 栋 株 样 根 桶 棵 次 款 段 点 片 版 班次 班 瓶 盏 盒 眼 票 种 积分 笔 箱 篇 类 粒 级 组 罐 网格 羽 艘 节 袋 起 趟 车次 轮 辆次 辆 遍 道 部 门 间 集 面 项次 项 颗');
  const w16 = words(' 中心 中学 主任 乡 书记 企业 公司 办 区 医院 厅 县 同志 园区 园 处 大学 大道 委 学校 小学 小区 局长 局 屯 山 工程 市 平台 所 旗 机制 村 桥 模式 江 河 湖 省 社区 科 站 组 股 自治区 自治州 自治县 行动 街道 街 路 部门 部 银行 镇 集团 项目');
  const w17 = words(' 中全会 号 年度 年 日 月份 月');
  const w18 = words(' % ‰ 个 亩 人 件 份 位 例 倍 元 兆瓦 克 公里 公顷 公斤 册 分钟 列 则 包 千米 千克 千瓦 升 单 卷 厘米 双 口 只 台 名 吨 周 回 场 块 处 天 头 套 孔 学时 学年 宗 室 家 对 封 小时 尾 层 届 岁 幅 幢 平方公里 平方千米 平方米 平米 年 床 座 张 成 户 所 批 排 摄氏度 支 斤 日 期 本 条 枚 架 标箱 栋 株 样 根 桶 棵 次 欧元 款 段 毫米 海里 港元 点 片 版 班 瓶 番 百分点 盏 盒 眼 票 种 秒 积分 立方米 笔 箱 篇 米 类 粒 级 组 罐 网格 美元 羽 艘 节 英镑 蒸吨 袋 课时 起 趟 车次 轮 辆 遍 道 部 门 间 集 面 项 颗 ％');
  const w19 = words(' 以上 余 多');
  const w20 = words(' 以上 以下 左右');
  const w21 = words(' 章 篇 编 节 部分');
  const w22 = words(' 一、二 一、三 七、八 三、四 九、十 二、三 二、四 五、六 八、九 六、七 四、五');
  const w23 = words(' 产业 号 季度 层 届 年级 批 月份 期 楼 次产业 环 等奖 等功 类 级 线城市 线');
  const w24 = words(' 其次 再次 最后 首先');
  const w25 = words(' ** __');
  const w26 = words(' 任务 年度任务 投资 目标 计划');
  const w27 = words(' 兑付 入库 到位 办结 化解 参保 发放 受理 合格 完成 开工 执行 投产 整改 竣工 签约 结案 调解 达标');
  const w28 = words('|\u0009| |\u00a0|　|不少于|不低于|不足|不到|为|低于|大约|大概|少于|是|突破|约|至少|超过|超|达到|达|近|逾|高达');
  const w29 = words(' 中央 代表大会 代会 内 务 史 员 和国家 和人民 外 委 工委 建 徽 性 总支 支部 政 旗 日 校 章 籍 纪 组织 组 群 课 费 风 龄');
  const w30 = words(' 一 主张 事业 二十 优良 作风 先进 光荣 全面 决策 创新 十 历史 各 基层 声音 好 宗旨 干部 建设 思想 意识 执政 政治 政策 方针 理论 百年 纪律 组织 群众 诞生 路线 重要 领导');
  const w31 = words(' 主题 入 全 共产 兴 向 建 忠诚于 忠于 忧 我 护 治 爱 管 脱 跟');
  const w32 = words(' 包 区 厅 口 地块 型 套 层 岛 幢 座 打印 标段 栋 栏 档 楼 款 段 点 照 片区 班 端 等 类 级 线 股 证 轮 门 馆');
  const w33 = words(' 新时代中国特色社会主义思想');
  const w34 = words(' 产党 央 席团 府 治局 近平');
  const w35 = words(' 主席 习近平 同志 总书记');
  const w36 = words(' 外交 强军 文化 法治 生态文明 经济');
  const w37 = words(' 政治 教育 文化 观念 解放 道德');
  const w38 = words(' 关于 对');
  const w39 = words(' 中央 主席 习近平 书记 区委 县委 同志 国务院 市长 市委 总书记 省长 省委 部长 领导 ，');
  const w40 = words(' 学习宣传贯彻 学习贯彻 学习领会 学习 落实 贯彻落实 贯彻 践行 领会');
  const w41 = words(' 思想 批示 指示 讲话 论述');
  const w42 = words(' 完成 扛起 推动 牢记 落实 践行');
  const w43 = words(' 共计 合计 总计 累计');
  const w44 = words(' 专利 举报 信访件 信息 奖项 建议 意见建议 意见 投诉 提案 案件 稿件 纠纷 线索 荣誉 议案 诉求 问题 隐患 项目');
  const w45 = words(' % 万元 个 亩 人次 亿元 件 元 公里 名 场次 场 宗 家次 平方米 户次 户 批次 期 条 次 起 项 ％');
  const w46 = words(' 会议 培训 宣传 巡查 慰问 执法 接待 服务 检查 活动 演练 督查 讲座 调研 走访');
  const w47 = words(' 人次 场次 家次 户次 批次 次');
  const w48 = words(' 万亿 万 亿');
  const w49 = words(' 亩 人次 公里 吨 平方米');
  const w50 = words(' 以为 依据的 关于的 在的 对进行了 按照的 根据的 由同志');
  const w51 = words(' 荣获 获得 被评为 被授予');
  const w52 = words(' 等荣誉 等称号 等奖项');
  const w53 = words(' 以 依据 关于 在 对 按照 根据 由 荣获 获得 被评为 被授予');
  const w54 = words(' 中心 主线 主题 依托 基础 契机 导向 平台 引领 总抓手 总揽 抓手 指导 支撑 核心 根本 牵引 目标 突破口 统领 载体 重点');
  const w55 = words(' 关心 具体 坚强 大力 总体 正确 统一');
  const w56 = words(' 决定 安排 带领 意见 批复 报告 指导 支持 方案 要求 规定 请示 通知 部署 领导');
  const w57 = words(' 主持 同志 等荣誉 等称号 等奖项 进行了');
  const w58 = words(' 为 主要是 主要有 主要 分别 包括 即 在于 是 有');
  const w59 = words(' https:// http:// www.');
  const w60 = words(' com cn docx doc gov jpg md net org pptx ppt pdf png txt xlsx xls');
  const w61 = words(' ) ](');
  const w62 = words(' 百分之 第');
  const w63 = words(' - . ~ · – —— — − 到 至 ﹣ － ． ～');
  const w64 = words(' 个体 人民 人社 人大 人才 场所 家庭 层级 年报 年鉴 户籍 日报 日化 晚报 月报 月子 本级 条例 类型 级别 组 部门 部队 集中 面积');
  const w65 = words(' 光 射线 轴');
  const w66 = words(' 乡 公司 区 县 同志 局 市 村 街道 镇');
  const w67 = words(' {{ }}');
  const w68 = words(' 填写 填入 插入 此处 输入');
  const w69 = words(' 具体数字 具体内容 具体日期 具体时间 具体数据 待确认 待完善 待更新 待补 待填 待定 待核 此处填 此处插 此处输 此处补 此处添 请输入 请填写 请补充 请选择 请插入');
  const w70 = words(' 单位 名称 地点 姓名 年份 数量 数字 数值 日期 时间 月份 标题 电话 百分比 职务 金额');
  const w71 = words(' FIXME TODO TBD');
  const w72 = words(' 待填写 待补充 待填');
  const w73 = words(' 截止到 截至 截止');
  const w74 = words(' - ~ – —— — − 到 至 ﹣ － ～');
  const w75 = words(' 上旬 下旬 中旬 初 底 末');
  const w76 = words(' 不少于 不低于 突破 至少 超过 超 逾');
  const w77 = words(' 不足 不到 低于 少于 近');
  const w78 = words(' 大约 大概 约');
  const w79 = words(' 达到 达 高达');
  const w80 = words(' 上下 以上 以下 以内 余 多 左右');
  const w81 = words(' 上下 左右');
  const w82 = words(' 以下 以内');
  const w83 = words(' 共计 共有 合计 总共 总计 累计');
  const w84 = words(' 合格 均已 已经 已 改建 新建 续建 达标');
  const w85 = words(' 不合格 不达标 不予 余下 其余 剩余 在建 尚余 尚未 尚有 待 拟建 未 正在 还有');
  const w86 = words(' 下列 以下 如下');
  const w87 = words(' 同比 同期 比上年 比去年 环比 较上年 较去年');
  const w88 = words(' 上升 上涨 增长 增加 提高 提升');
  const w89 = words(' 下降 下滑 减少 回落 降低');
  const w90 = words(' 占比 占');
  const w91 = words(' 任务 目标 计划');
  const w92 = words(' 办结 完成 实现 达到');
  const w93 = words(' 回顾 完成情况 工作情况 开展情况 总结 进展情况 述职');
  const w94 = words(' 安排 思路 打算 要点 规划 计划 谋划 部署');
  const w95 = words(' 报告 汇报');
  const w96 = words(' 合集 汇编 选编 集锦');
  const w97 = words(' 情况 材料 稿');
  const w98 = words(' 不足 问题');
  const w99 = words(' 人员 企业 儿童 党员 学生 家庭 户 群众 老人 职工');
  const w100 = words(' 差距 短板 薄弱环节');
  const w101 = words(' 下一阶段 下一步 下阶段 下一年 下步 今后 新的一年 明年 来年');
  const w102 = words(' 主要 全年 总体 重点');
  const w103 = words(' 从 体现在 做 分为 办 加强 包括 围绕 在 坚持 处理 存在 实施 实现 开展 强化 把握 抓 推进 提出 是 有 注重 突出 聚焦 落实 表现在 表现为 采取');
  const w104 = words(' 下列 下面 以下 如下');
  const w105 = words(' 上述 以上 前述 该 这 那');
  const w106 = words(' 不少于 中央 任 全国 全省 全市 全县 全区 其中 其他 其它 其余 几 前 另 各 后 多 数 每 等 约 至少 超过 超 近 逾 首');
  const w107 = words(' 个 件 场 大 层 张 方面 条 步 种 篇 类 道 项');
  const w108 = words(' 不足 严格 中心 主线 举措 事项 事情 事 亮点 任务 优势 优化 体会 体系 促进 保障 倡议 做法 关键 关系 关口 内容 切入点 创新 到位 制度 办法 功能 加强 加快 动力 原因 原则 发力点 变化 台阶 同步 启示 困难 坚持 基础 增强 安排 完善 导向 层面 工作 工程 差距 带动 平台 建议 建设 弱项 强化 形式 思路 情形 情况 意见 意识 感受 成效 成果 成绩 战略 战役 打算 承诺 抓手 指标 推进 措施 提升 提高 支撑 改革 攻坚战 教训 整治 文章 方面 方法 方式 方向 服务 机制 条件 板块 格局 模式 步骤 注重 活动 深化 清单 渠道 特点 特色 环节 环境 理念 瓶颈 目标 着力点 矛盾 短板 硬仗 确保 突破口 突破 突出 类型 经验 结合 结构 统筹 维度 聚焦 能力 融合 行动 要求 要点 要素 计划 认识 设想 课题 责任 路径 转变 载体 进展 途径 重点 问题 阶段 难题 领域 风险 高地');
  const w109 = words(' 下列 下面 为 以下 包括 即 如下 是 有');
  const w110 = words(' 全部 取得 均 完成 已 得到');
  const w111 = words(' 不足 主线 举措 事项 事情 事 亮点 任务 优势 体会 做法 关键 内容 切入点 办法 原因 发力点 启示 困难 安排 层面 工作 差距 建议 弱项 形式 情形 情况 意见 感受 打算 抓手 措施 教训 文章 方面 方法 方式 板块 步骤 特点 特色 环节 瓶颈 目标 着力点 矛盾 短板 突破口 类型 经验 维度 要求 要点 要素 认识 设想 途径 重点 问题 阶段 难题 领域 风险');
  const w112 = words(' 严格 中心 优化 体系 促进 保障 倡议 关系 关口 创新 到位 制度 功能 加强 加快 动力 原则 变化 台阶 同步 坚持 基础 增强 完善 导向 工程 带动 平台 建设 强化 思路 意识 成效 成果 成绩 战略 战役 承诺 指标 推进 提升 提高 支撑 改革 攻坚战 整治 方向 服务 机制 条件 格局 模式 注重 活动 深化 清单 渠道 环境 理念 硬仗 确保 突破 突出 结合 结构 统筹 聚焦 能力 融合 行动 计划 课题 责任 路径 转变 载体 进展 高地');
  const w113 = words(' 为 包括 即 是 有');
  const w114 = words(' 万元 专家 专利 乡镇 书 产品 产业 人员 人 亿元 代表 作品 元 党员 协议 单位 厂 台 名 品牌 地块 场 基地 天 奖项 奖 委员 媒体 字 学生 室 小组 干部 年 广场 店 户 文件 方案 月 本 标准 案例 案件 楼 点 班 百分点 称号 组 网站 群众 老师 节目 荣誉 课程 车间 车 门 队 院 馆');
  const w115 = words(' ( , : —— 、 （ ， ：');
  const w116 = words(' 再就是 另外 同时 最后 此外 还要');
  let source = '';
  // The classes of the text's units, and the end twice: a look at the unit behind the end must not fail.
  let u = new Uint16Array(1024);
  let tape = new Int32Array(1024);
  let tp = 0;

  function read(text: string): void {
    const n = text.length;
    // Room made for a very long line is given back with the next one that is not.
    const isShort = n < 32768;
    if (u.length < n + 2 || (u.length > 65536 && isShort)) u = new Uint16Array(Math.max(1024, n + 2));
    if (tape.length > 262144 && isShort) tape = new Int32Array(1024);
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
    return u[p]! === 801 && u[p + 1]! === 802 ? p + 2 : p + 1;
  }
  function pointIn(p: number, end: number, astral: readonly number[]): number {
    if (!(u[p]! === 801 && u[p + 1]! === 802)) return end;
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
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 0) return -1;
  return p;
}
function $fence(p: number): number {
  const from = p;
  if ((p = longest(p, w0)) < 0) return -1;
  while (u[p]! !== 0) p++;
  return leaf(0, from, p);
}
function $directive(p: number): number {
  let r: number;
  const from = p;
  if ((p = longest(p, w1)) < 0) return -1;
  while (b0[u[p]!]! & 1) p++;
  if ((p = longest(p, w2)) < 0) return -1;
  if (u[p]! === 13 && u[p + 1]! === 47 && (r = $directive$2(p)) >= 0) p = r;
  const t = open(1, from);
  while (b0[u[p]!]! & 1 && b0[u[p + 1]!]! & 4 && (r = $directive$3(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 13 || u[p + 1]! !== 13 || u[p + 2]! !== 24) return undo(t);
  p += 3;
  while (b0[u[p]!]! & 1) p++;
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
  return leaf(2, from, p);
}
function $directiveRule$2(p: number): number {
  const d = d2[u[p]!]!;
  if (d & 1) return p + 1;
  if (d & 2 && u[p]! === 13 && !(u[p + 1]! === 13 && u[p + 2]! === 24)) return p + 1;
  return -1;
}
function $layout(p: number): number {
  const d = d3[u[p]!]! & d4[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $layout_table(p)) >= 0) return leaf(3, p, r);
  if (d & 2 && (r = $layout_rule(p)) >= 0) return leaf(3, p, r);
  if (d & 4 && (r = $layout_image(p)) >= 0) return leaf(3, p, r);
  if (d & 8 && (r = $layout_comment(p)) >= 0) return leaf(3, p, r);
  if (d & 16 && (r = $layout_tag(p)) >= 0) return leaf(3, p, r);
  return -1;
}
function $layout_table(p: number): number {
  if (u[p]! !== 64) return -1;
  p++;
  while (u[p]! !== 0) p++;
  return p;
}
function $layout_rule(p: number): number {
  if (!(b0[u[p]!]! & 16) || !(b0[u[p + 1]!]! & 32) || !(b0[u[p + 2]!]! & 32)) return -1;
  p += 3;
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
function $layout_comment(p: number): number {
  if ((p = longest(p, w1)) < 0) return -1;
  while (u[p]! !== 0 && !(u[p]! === 13 && u[p + 1]! === 13 && u[p + 2]! === 24)) p++;
  if (u[p]! !== 13 || u[p + 1]! !== 13 || u[p + 2]! !== 24) return -1;
  p += 3;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 0) return -1;
  return p;
}
function $layout_tag(p: number): number {
  if (u[p]! !== 22 || !(b0[u[p + 1]!]! & 64)) return -1;
  p += 2;
  while (b0[u[p]!]! & 128) p++;
  if (u[p]! !== 24) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 0) return -1;
  return p;
}
function $contentsWord(p: number): number {
  let r: number;
  const t = open(4, p);
  if (u[p]! === 5 && (r = $hashes(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! === 10 && u[p + 1]! === 10) p += 2;
  if (u[p]! !== 559) return undo(t);
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 366) return undo(t);
  p++;
  if (u[p]! === 793) p++;
  if (u[p]! === 10 && u[p + 1]! === 10) p += 2;
  while (b0[u[p]!]! & 1) p++;
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
  return leaf(5, from, p);
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
  let r: number;
  if (d & 1 && (r = $pageLine_page(p)) >= 0) return leaf(6, p, r);
  if (d & 2 && (r = $pageLine_dashes(p)) >= 0) return leaf(6, p, r);
  if (d & 4 && (r = $webLine(p)) >= 0) return leaf(6, p, r);
  return -1;
}
function $pageLine_page(p: number): number {
  let r: number;
  if (u[p]! !== 594) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 763) return -1;
  p++;
  if (b0[u[p]!]! & 512 && b0[u[p + 1]!]! & 1024 && (r = $pageLine_page$2(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 0) return -1;
  return p;
}
function $pageLine_page$2(p: number): number {
  while (b0[u[p]!]! & 1) p++;
  if (b0[u[p]!]! & 2048) p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 176) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 763) return -1;
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
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 0) return -1;
  return p;
}
function $webLine(p: number): number {
  if ((p = longest(p, w5)) < 0) return -1;
  while (u[p]! !== 0) p++;
  return p;
}
function $formal(p: number): number {
  const d = d8[u[p]!]! & d9[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(7, p);
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
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 0) return -1;
  return p;
}
function $formal_salutation$2(p: number): number {
  const d = d10[u[p]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 2 && (r = $stopMark(p)) >= 0) return r;
  return -1;
}
function $stopMark(p: number): number {
  const d = d11[u[p]!]! & d12[u[p + 1]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 2 && (r = $ellipsis(p)) >= 0) return r;
  return -1;
}
function $ellipsis(p: number): number {
  if (u[p]! !== 76 || u[p + 1]! !== 76) return -1;
  p += 2;
  while (u[p]! === 76) p++;
  return p;
}
function $formal_day(p: number): number {
  const t = tp;
  if ((p = $yearNumber(p)) < 0) return undo(t);
  if (u[p]! !== 348) return undo(t);
  p++;
  if ((p = $monthPart(p)) < 0) return undo(t);
  if (u[p]! !== 461) return undo(t);
  p++;
  if ((p = $dayPart(p)) < 0) return undo(t);
  if (u[p]! !== 451) return undo(t);
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 0) return undo(t);
  return p;
}
function $yearNumber(p: number): number {
  const d = d13[u[p]!]! & d14[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(8, p);
  let r: number;
  if (d & 1 && (r = $year4(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $hanYear(p)) >= 0) return close(t, r);
  return undo(t);
}
function $year4(p: number): number {
  if ((p = longest(p, w7)) < 0) return -1;
  if (!(b0[u[p]!]! & 256) || !(b0[u[p + 1]!]! & 256) || b0[u[p + 2]!]! & 256) return -1;
  return p + 2;
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
  const d = d15[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $hanUnit(p)) >= 0) return r;
  if (d & 2) return p + 1;
  return -1;
}
function $hanUnit(p: number): number {
  if (!(b0[u[p]!]! & 65536)) return -1;
  return leaf(9, p, p + 1);
}
function $monthPart(p: number): number {
  const d = d16[u[p]!]!;
  if (d === 0) return -1;
  const t = open(10, p);
  let r: number;
  if (d & 1 && (r = $twoFigures(p)) >= 0) return close(t, r);
  if (d & 2 && (r = longest(p, w8)) >= 0) return close(t, r);
  if (d & 4 && (r = $hanUnit(p)) >= 0) return close(t, r);
  return undo(t);
}
function $twoFigures(p: number): number {
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  if (b0[u[p]!]! & 256) p++;
  if (b0[u[p]!]! & 256) return -1;
  return p;
}
function $dayPart(p: number): number {
  const d = d17[u[p]!]!;
  if (d === 0) return -1;
  const t = open(11, p);
  let r: number;
  if (d & 1 && (r = $twoFigures(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $hanOrdinal(p)) >= 0) return close(t, r);
  return undo(t);
}
function $hanOrdinal(p: number): number {
  const d = d18[u[p]!]!;
  if (d === 0) return -1;
  const t = open(12, p);
  let r: number;
  if (d & 1 && (r = $hanOrdinal_tens(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $hanUnit(p)) >= 0) return close(t, r);
  return undo(t);
}
function $hanOrdinal_tens(p: number): number {
  let r: number;
  const t = tp;
  if (b0[u[p]!]! & 65536 && (r = $hanUnit(p)) >= 0) p = r;
  if (u[p]! !== 217) return undo(t);
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
  const d = d19[u[p]!]! & d20[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $leadMark_bullet(p)) >= 0) return leaf(13, p, r);
  if (d & 2 && (r = $leadMark_star(p)) >= 0) return leaf(13, p, r);
  if (d & 4 && (r = $leadMark_quote(p)) >= 0) return leaf(13, p, r);
  if (d & 8 && (r = $leadMark_dash(p)) >= 0) return leaf(13, p, r);
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
  if (u[p]! !== 71 || u[p + 1]! !== 71) return -1;
  p += 2;
  while (u[p]! === 71) p++;
  return p;
}
function $boldOpen(p: number): number {
  const d = d21[u[p]!]! & d21[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $boldOpen_stars(p)) >= 0) return leaf(14, p, r);
  if (d & 2 && (r = $boldOpen_lines(p)) >= 0) return leaf(14, p, r);
  return -1;
}
function $boldOpen_stars(p: number): number {
  if (u[p]! !== 10 || u[p + 1]! !== 10 || (b0[u[p + 2]!]! & 1048576 && $boldOpen_stars$2(p + 2) >= 0)) return -1;
  return p + 2;
}
function $starFollow(p: number): number {
  const d = d22[u[p]!]! & d23[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $strictUnit(p)) >= 0) return r;
  if (d & 2 && (r = $starFollow_edge(p)) >= 0) return r;
  if (d & 4 && (r = $starFollow_noun(p)) >= 0) return r;
  return -1;
}
function $strictUnit(p: number): number {
  const d = d24[u[p]!]! & d25[u[p + 1]!]!;
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
  const d = d26[u[p]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w9)) >= 0) return leaf(15, p, r);
  if (d & 2 && (r = $thousand(p)) >= 0) return leaf(15, p, r);
  return -1;
}
function $thousand(p: number): number {
  if (u[p]! !== 218 || b0[u[p + 1]!]! & 2097152) return -1;
  return p + 1;
}
function $scaledUnit$2(p: number): number {
  const d = d27[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $moneyUnit(p)) >= 0) return r;
  if (d & 2 && (r = longest(p, w11)) >= 0) return r;
  return -1;
}
function $moneyUnit(p: number): number {
  const from = p;
  if ((p = longest(p, w10)) < 0) return -1;
  return leaf(16, from, p);
}
function $percentUnit(p: number): number {
  const from = p;
  if ((p = longest(p, w12)) < 0) return -1;
  return leaf(17, from, p);
}
function $starFollow_edge(p: number): number {
  const t = tp;
  if ((p = $unit(p)) < 0) return undo(t);
  if ((p = $edge(p)) < 0) return undo(t);
  return p;
}
function $unit(p: number): number {
  let r: number;
  const t = open(18, p);
  if ((p = $unitWord(p)) < 0) return undo(t);
  if (b0[u[p]!]! & 8388608 && b0[u[p + 1]!]! & 16777216 && (r = $unit$2(p)) >= 0) p = r;
  return close(t, p);
}
function $unitWord(p: number): number {
  const d = d28[u[p]!]!;
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
  return leaf(19, p, p + 1);
}
function $unit$2(p: number): number {
  const d = d29[u[p]!]! & d30[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $unit$3(p)) >= 0) return r;
  if (d & 2 && (r = $unit$4(p)) >= 0) return r;
  return -1;
}
function $unit$3(p: number): number {
  if (u[p]! !== 782) return -1;
  const t = tp;
  p++;
  if ((p = $unitWord(p)) < 0) return undo(t);
  if (u[p]! !== 783) return undo(t);
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
  const d = d31[u[p]!]!;
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
  const d = d32[u[p]!]!;
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
  return leaf(20, from, p);
}
function $starEdge(p: number): number {
  const d = d33[u[p]!]! & d34[u[p + 1]!]!;
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
  const d = d35[u[p]!]!;
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
  const d = d36[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $maskUnit(p)) >= 0) return r;
  if (d & 2 && (r = $placeNoun(p)) >= 0) return r;
  if (d & 4) return p + 1;
  return -1;
}
function $maskUnit(p: number): number {
  const d = d37[u[p]!]! & d38[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(21, p);
  let r: number;
  if (d & 1 && (r = $maskUnit_calendar(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $maskUnit_unit(p)) >= 0) return close(t, r);
  if (d & 4 && (r = $maskUnit_scale(p)) >= 0) return close(t, r);
  if (d & 8 && (r = $maskUnit_over(p)) >= 0) return close(t, r);
  return undo(t);
}
function $maskUnit_calendar(p: number): number {
  if (b0[u[p]!]! & 1) p++;
  return longest(p, w17);
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
  if (b0[u[p]!]! & -2147483648 && b1[u[p + 1]!]! & 1 && (r = longest(p, w20)) >= 0) p = r;
  return p;
}
function $more(p: number): number {
  const d = d39[u[p]!]! & d40[u[p + 1]!]!;
  let r: number;
  if (d & 1) return leaf(22, p, p + 1);
  if (d & 2 && (r = $comeAbout(p)) >= 0) return leaf(22, p, r);
  return -1;
}
function $comeAbout(p: number): number {
  if (u[p]! !== 473 || longest(p + 1, w18) < 0) return -1;
  return p + 1;
}
function $overUnit(p: number): number {
  const t = tp;
  if ((p = $tailOver(p)) < 0) return undo(t);
  if (longest(p, w18) < 0) return undo(t);
  return p;
}
function $tailOver(p: number): number {
  const from = p;
  if ((p = longest(p, w19)) < 0) return -1;
  return leaf(23, from, p);
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
function $maskUnit_over(p: number): number {
  if (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 150) return -1;
  return p + 1;
}
function $boldOpen_lines$4(p: number): number {
  const t = tp;
  const end = $boldOpen_lines$2(p);
  tp = t;
  return end;
}
function $head(p: number): number {
  const t = open(24, p);
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
  let r: number;
  if (!(b1[u[p]!]! & 4) || (b1[u[p]!]! & 8 && $label$2(p) >= 0) || (b1[u[p]!]! & 1024 && $label$3(p) >= 0) || !(b1[u[p + 1]!]! & 4)) return -1;
  const from = p;
  p += 2;
  if (b1[u[p]!]! & 4 && (r = $label$4(p)) >= 0) p = r;
  if (!(b1[u[p]!]! & 65536)) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if ($label$2(p) < 0) return -1;
  return leaf(25, from, p);
}
function $marker(p: number): number {
  const d = d41[u[p]!]! & d42[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(26, p);
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
  if (u[p]! !== 594) return -1;
  const t = open(27, p);
  p++;
  if ((p = $partMarker$2(p)) < 0) return undo(t);
  if ((p = longest(p, w21)) < 0) return undo(t);
  if (b1[u[p]!]! & 16) p++;
  return close(t, p);
}
function $partMarker$2(p: number): number {
  const d = d43[u[p]!]!;
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
  return leaf(28, from, p);
}
function $hanBracketMarker(p: number): number {
  let r: number;
  if (!(b0[u[p]!]! & 8388608)) return -1;
  const from = p;
  p++;
  while (b0[u[p]!]! & 1) p++;
  const t = open(29, from);
  if ((p = $hanOrdinal(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (!(b1[u[p]!]! & 32)) return undo(t);
  p++;
  if (b1[u[p]!]! & 64 && (r = $hanBracketMarker$2(p)) >= 0) p = r;
  return close(t, p);
}
function $hanBracketMarker$2(p: number): number {
  const d = d44[u[p]!]!;
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
  const t = open(30, from);
  if ((p = $arabicOrdinal(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (!(b1[u[p]!]! & 32)) return undo(t);
  p++;
  if (b1[u[p]!]! & 128 && (r = $arabicBracketMarker$2(p)) >= 0) p = r;
  return close(t, p);
}
function $arabicBracketMarker$2(p: number): number {
  const d = d45[u[p]!]!;
  if (d & 1) return p + 1;
  if (d & 2 && u[p]! === 14 && !(b0[u[p + 1]!]! & 256)) return p + 1;
  return -1;
}
function $circledMarker(p: number): number {
  if (u[p]! !== 805) return -1;
  const from = p;
  p++;
  if (u[p]! === 86) p++;
  return leaf(31, from, p);
}
function $hanMarker(p: number): number {
  if ((b0[u[p]!]! & 65536 && u[p + 1]! === 86 && $hanMarker$2(p) >= 0)) return -1;
  const t = open(32, p);
  if ((p = $hanOrdinal(p)) < 0) return undo(t);
  if ((p = $hanMarker$3(p)) < 0) return undo(t);
  return close(t, p);
}
function $shortList(p: number): number {
  if ((p = longest(p, w22)) < 0) return -1;
  return $shortRest(p);
}
function $shortRest(p: number): number {
  const d = d46[u[p]!]! & d47[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w23)) >= 0) return r;
  if (d & 2 && (r = $shortRest_more(p)) >= 0) return r;
  return -1;
}
function $shortRest_more(p: number): number {
  if (u[p]! !== 86) return -1;
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
  const d = d48[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $spacedDun(p)) >= 0) return r;
  if (d & 2) return p + 1;
  if (d & 4 && u[p]! === 14 && !(b0[u[p + 1]!]! & 256)) return p + 1;
  return -1;
}
function $spacedDun(p: number): number {
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 86) return -1;
  return p + 1;
}
function $arabicMarker(p: number): number {
  if ((b0[u[p]!]! & 256 && b1[u[p + 1]!]! & 256 && $numberList(p) >= 0)) return -1;
  const t = open(33, p);
  if ((p = $arabicOrdinal(p)) < 0) return undo(t);
  if ((p = $arabicMarker$2(p)) < 0) return undo(t);
  return close(t, p);
}
function $numberList(p: number): number {
  const d = d49[u[p]!]! & d50[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $numberList_things(p)) >= 0) return r;
  if (d & 2 && (r = $numberList_years(p)) >= 0) return r;
  return -1;
}
function $numberList_things(p: number): number {
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  if (u[p]! !== 86 || !(b0[u[p + 1]!]! & 256)) return -1;
  p += 2;
  while (b0[u[p]!]! & 256) p++;
  if (!(b1[u[p]!]! & 512)) return -1;
  return p + 1;
}
function $numberList_years(p: number): number {
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  if (u[p]! !== 86 || !(b0[u[p + 1]!]! & 256)) return -1;
  p += 2;
  if (b0[u[p]!]! & 256) p++;
  if (u[p]! !== 348) return -1;
  return p + 1;
}
function $arabicMarker$2(p: number): number {
  const d = d51[u[p]!]!;
  let r: number;
  if (d & 1 && u[p]! === 14 && !(b0[u[p + 1]!]! & 256)) return p + 1;
  if (d & 2 && u[p]! === 788 && !(b0[u[p + 1]!]! & 256)) return p + 1;
  if (d & 4 && (r = $spacedDun(p)) >= 0) return r;
  if (d & 8 && u[p]! === 68 && !(b0[u[p + 1]!]! & 256)) return p + 1;
  return -1;
}
function $label$2(p: number): number {
  const t = tp;
  const end = $marker(p);
  tp = t;
  return end;
}
function $enumerator(p: number): number {
  const d = d52[u[p]!]! & d53[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(34, p);
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
  if (u[p]! !== 782) return -1;
  const t = open(35, p);
  p++;
  if ((p = $arabicOrdinal(p)) < 0) return undo(t);
  if (u[p]! !== 783) return undo(t);
  return close(t, p + 1);
}
function $enumerator_bracketHalf(p: number): number {
  if (u[p]! !== 8) return -1;
  const t = open(36, p);
  p++;
  if ((p = $arabicOrdinal(p)) < 0) return undo(t);
  if (u[p]! !== 9) return undo(t);
  return close(t, p + 1);
}
function $enumerator_circled(p: number): number {
  if (u[p]! !== 805) return -1;
  return leaf(37, p, p + 1);
}
function $enumerator_shi(p: number): number {
  const t = open(38, p);
  if ((p = $hanOrdinal(p)) < 0) return undo(t);
  if (u[p]! !== 456 || (b0[u[p + 1]!]! & 65536 && b1[u[p + 2]!]! & 2048 && $enumerator_shi$2(p + 1) >= 0)) return undo(t);
  return close(t, p + 1);
}
function $enumerator_shi$2(p: number): number {
  if (!(b0[u[p]!]! & 65536)) return -1;
  p++;
  return $edge(p);
}
function $enumerator_yao(p: number): number {
  const t = open(39, p);
  if ((p = $hanOrdinal(p)) < 0) return undo(t);
  if (u[p]! !== 665 || b1[u[p + 1]!]! & 4096) return undo(t);
  return close(t, p + 1);
}
function $enumerator_di(p: number): number {
  if (u[p]! !== 594) return -1;
  const t = open(40, p);
  p++;
  if ((p = $hanOrdinal(p)) < 0) return undo(t);
  if ((p = $enumerator_di$2(p)) < 0) return undo(t);
  return close(t, p);
}
function $enumerator_di$2(p: number): number {
  const d = d54[u[p]!]!;
  if (d & 1) return p + 1;
  if (d & 2 && u[p]! === 86 && !(b1[u[p + 1]!]! & 8192)) return p + 1;
  return -1;
}
function $enumerator_shouxian(p: number): number {
  const t = open(41, p);
  if ((p = $sequence(p)) < 0) return undo(t);
  if (!(b1[u[p]!]! & 16384)) return undo(t);
  return close(t, p + 1);
}
function $sequence(p: number): number {
  const from = p;
  if ((p = longest(p, w24)) < 0) return -1;
  return leaf(42, from, p);
}
function $enumerator_qi(p: number): number {
  if (u[p]! !== 179) return -1;
  const t = open(43, p);
  p++;
  if ((p = $hanUnit(p)) < 0) return undo(t);
  if (!(b1[u[p]!]! & 32768)) return undo(t);
  return close(t, p + 1);
}
function $label$3(p: number): number {
  const t = tp;
  const end = $enumerator(p);
  tp = t;
  return end;
}
function $label$4(p: number): number {
  if (!(b1[u[p]!]! & 4)) return -1;
  p++;
  if (b1[u[p]!]! & 4) p++;
  return p;
}
function $boldClose(p: number): number {
  const from = p;
  if ((p = longest(p, w25)) < 0) return -1;
  return leaf(44, from, p);
}
function $inline(p: number): number {
  let r: number;
  const t = open(45, p);
  while (u[p]! !== 0 && (r = $sentence(p)) >= 0) p = r;
  return close(t, p);
}
function $sentence(p: number): number {
  const d = d55[u[p]!]!;
  if (d === 0) return -1;
  const t = open(46, p);
  let r: number;
  if (d & 1 && (r = $sentence_pieces(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $sentence_empty(p)) >= 0) return close(t, r);
  if (d & 4 && (r = $sentence_bare(p)) >= 0) return close(t, r);
  return undo(t);
}
function $sentence_pieces(p: number): number {
  let r: number;
  const t = tp;
  while (b1[u[p]!]! & 131072 && (r = $lead(p)) >= 0) p = r;
  if ((p = $piece(p)) < 0) return undo(t);
  while (b3[u[p]!]! & 8388608 && (r = $piece(p)) >= 0) p = r;
  if (b3[u[p]!]! & 4194304 && (r = $ending(p)) >= 0) p = r;
  return p;
}
function $lead(p: number): number {
  const d = d56[u[p]!]! & d57[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $lead_enumerator(p)) >= 0) return r;
  if (d & 2 && (r = $lead_marker(p)) >= 0) return r;
  if (d & 4 && (r = $leadRate(p)) >= 0) return r;
  return -1;
}
function $lead_enumerator(p: number): number {
  const t = tp;
  if ((p = $enumerator(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  return p;
}
function $lead_marker(p: number): number {
  const t = tp;
  if ((p = $inlineMarker(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  return p;
}
function $inlineMarker(p: number): number {
  const d = d58[u[p]!]! & d59[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(47, p);
  let r: number;
  if (d & 1 && (r = $hanBracketMarker(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $hanMarker(p)) >= 0) return close(t, r);
  if (d & 4 && (r = $arabicMarker(p)) >= 0) return close(t, r);
  return undo(t);
}
function $leadRate(p: number): number {
  if ((b1[u[p]!]! & 262144 && b1[u[p + 1]!]! & 524288 && $leadRate$2(p) >= 0)) return -1;
  const t = open(48, p);
  if ((p = $rateStem(p)) < 0) return undo(t);
  if (u[p]! !== 543 || $leadRate$3(p + 1) < 0) return undo(t);
  return close(t, p + 1);
}
function $ratePlain(p: number): number {
  let r: number;
  const from = p;
  if (b1[u[p]!]! & 1048576 && b1[u[p + 1]!]! & 2097152 && (r = longest(p, w26)) >= 0) p = r;
  const t = open(49, from);
  if ((p = $rateVerb(p)) < 0) return undo(t);
  if (u[p]! !== 543) return undo(t);
  return close(t, p + 1);
}
function $rateVerb(p: number): number {
  const from = p;
  if ((p = longest(p, w27)) < 0) return -1;
  return leaf(50, from, p);
}
function $leadRate$2(p: number): number {
  const t = tp;
  const end = $ratePlain(p);
  tp = t;
  return end;
}
function $rateStem(p: number): number {
  if (!(b1[u[p]!]! & 4194304) || !(b1[u[p + 1]!]! & 4194304)) return -1;
  const from = p;
  p += 2;
  if (b1[u[p]!]! & 4194304) p++;
  if (b1[u[p]!]! & 4194304) p++;
  if (b1[u[p]!]! & 4194304) p++;
  if (b1[u[p]!]! & 4194304) p++;
  return leaf(51, from, p);
}
function $leadRate$3(p: number): number {
  let r: number;
  while (b1[u[p]!]! & 8388608 && (r = longest(p, w28)) >= 0) p = r;
  if (!(b0[u[p]!]! & 256)) return -1;
  return p + 1;
}
function $piece(p: number): number {
  const d = d60[u[p]!]! & d61[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $piece_hole(p)) >= 0) return r;
  if (d & 2 && (r = $piece_pause(p)) >= 0) return r;
  if (d & 4 && (r = $opaque(p)) >= 0) return r;
  if (d & 8 && (r = $residue(p)) >= 0) return r;
  if (d & 16 && (r = $placeholder(p)) >= 0) return r;
  if (d & 32 && (r = $hole(p)) >= 0) return r;
  if (d & 64 && (r = $date(p)) >= 0) return r;
  if (d & 128 && (r = $word(p)) >= 0) return r;
  if (d & 256 && (r = $ordinalName(p)) >= 0) return r;
  if (d & 512 && (r = $personName(p)) >= 0) return r;
  if (d & 1024 && (r = $quantity(p)) >= 0) return r;
  if (d & 2048 && (r = $cue(p)) >= 0) return r;
  if (d & 4096 && (r = $open(p)) >= 0) return r;
  if (d & 8192 && (r = $close(p)) >= 0) return r;
  if (d & 16384 && (r = $hanNumeral(p)) >= 0) return r;
  if (d & 32768 && (r = $text_any(p)) >= 0) return r;
  return -1;
}
function $piece_hole(p: number): number {
  if (!(b1[u[p]!]! & 16777216)) return -1;
  return $hole(p);
}
function $hole(p: number): number {
  const d = d62[u[p]!]! & d63[u[p + 1]!]!;
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
  const d = d64[u[p]!]! & d65[u[p + 1]!]!;
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
  if (u[p]! !== 28 || b1[u[p + 1]!]! & 33554432) return -1;
  return leaf(54, p, p + 1);
}
function $partyTail(p: number): number {
  const d = d66[u[p]!]! & d67[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w29)) >= 0) return r;
  if (d & 2 && (r = $partyOf(p)) >= 0) return r;
  return -1;
}
function $partyOf(p: number): number {
  if (u[p]! !== 556) return -1;
  p++;
  return longest(p, w30);
}
function $letterHole_left(p: number): number {
  if ((p = longest(p, w31)) < 0) return -1;
  const t = tp;
  if ((p = $partyLetter(p)) < 0) return undo(t);
  if ((b1[u[p]!]! & 67108864 && $letterHole_left$2(p) >= 0)) return undo(t);
  return p;
}
function $letterHole_left$2(p: number): number {
  const d = d68[u[p]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w32)) >= 0) return r;
  if (d & 2) return p + 1;
  return -1;
}
function $letterHole_name(p: number): number {
  const t = tp;
  if ((p = $nameLetter(p)) < 0) return undo(t);
  if (longest(p, w33) < 0) return undo(t);
  return p;
}
function $nameLetter(p: number): number {
  if (!(b1[u[p]!]! & 134217728)) return -1;
  return leaf(55, p, p + 1);
}
function $letterHole_chat(p: number): number {
  const t = tp;
  if ((p = $chatLetter(p)) < 0) return undo(t);
  if (!(b1[u[p]!]! & 268435456)) return undo(t);
  return p;
}
function $chatLetter(p: number): number {
  if (u[p]! !== 36) return -1;
  return leaf(56, p, p + 1);
}
function $halfWord(p: number): number {
  if (!(b1[u[p]!]! & 134217728) || b1[u[p + 1]!]! & 536870912) return -1;
  const t = open(57, p);
  p++;
  if ((p = $halfTail(p)) < 0) return undo(t);
  return close(t, p);
}
function $halfTail(p: number): number {
  const from = p;
  if ((p = longest(p, w34)) < 0) return -1;
  return leaf(58, from, p);
}
function $personHole(p: number): number {
  const d = d69[u[p]!]! & d70[u[p + 1]!]!;
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
  if ((p = longest(p, w35)) < 0) return -1;
  const t = open(60, from);
  if ((p = $goodWords(p)) < 0) return undo(t);
  return close(t, p);
}
function $goodWords(p: number): number {
  const d = d71[u[p]!]! & d72[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $eraThought(p)) >= 0) return r;
  if (d & 2 && (r = $thoughtTopic(p)) >= 0) return r;
  if (d & 4 && (r = $speechAbout(p)) >= 0) return r;
  if (d & 8 && (r = $speechNoun(p)) >= 0) return r;
  return -1;
}
function $eraThought(p: number): number {
  const from = p;
  if ((p = longest(p, w33)) < 0) return -1;
  return leaf(61, from, p);
}
function $thoughtTopic(p: number): number {
  const from = p;
  if ((p = longest(p, w36)) < 0) return -1;
  if (u[p]! !== 385 || u[p + 1]! !== 391 || longest(p + 2, w37) >= 0) return -1;
  return leaf(62, from, p + 2);
}
function $speechAbout(p: number): number {
  let r: number;
  if ((p = longest(p, w38)) < 0) return -1;
  while (b1[u[p]!]! & 1073741824 && (r = $topicChar(p)) >= 0) p = r;
  return $speechNoun(p);
}
function $topicChar(p: number): number {
  if ((b1[u[p]!]! & -2147483648 && $topicChar$3(p) >= 0) || u[p]! === 0) return -1;
  p = next(p);
  return p;
}
function $topicChar$2(p: number): number {
  const d = d73[u[p]!]! & d74[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w39)) >= 0) return r;
  if (d & 2 && (r = $stopMark(p)) >= 0) return r;
  if (d & 4 && (r = $nextTopic(p)) >= 0) return r;
  if (d & 8 && (r = $speechNoun(p)) >= 0) return r;
  return -1;
}
function $nextTopic(p: number): number {
  const t = tp;
  if ((p = $thoughtVerb(p)) < 0) return undo(t);
  if ((p = longest(p, w38)) < 0) return undo(t);
  return p;
}
function $thoughtVerb(p: number): number {
  const d = d75[u[p]!]! & d76[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(63, p);
  let r: number;
  if (d & 1 && (r = $studyVerb(p)) >= 0) return close(t, r);
  if (d & 2) return close(t, p + 1);
  return undo(t);
}
function $studyVerb(p: number): number {
  const from = p;
  if ((p = longest(p, w40)) < 0) return -1;
  return leaf(64, from, p);
}
function $speechNoun(p: number): number {
  if (u[p]! !== 734 || u[p + 1]! !== 665) return -1;
  const from = p;
  p += 2;
  if ((p = longest(p, w41)) < 0) return -1;
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
  if ($taskPlace(p) < 0 || u[p]! !== 124 || u[p + 1]! !== 624) return undo(t);
  return p + 2;
}
function $taskVerb(p: number): number {
  const from = p;
  if ((p = longest(p, w42)) < 0) return -1;
  return leaf(66, from, p);
}
function $taskPlace(p: number): number {
  if (u[p]! !== 124 || u[p + 1]! !== 624 || !(b2[u[p + 2]!]! & 1)) return -1;
  p += 3;
  while (b2[u[p]!]! & 1) p++;
  if (u[p]! !== 556 || u[p + 1]! !== 74) return -1;
  return p + 2;
}
function $valueHole(p: number): number {
  const d = d77[u[p]!]! & d78[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(67, p);
  let r: number;
  if (d & 1 && (r = $valueHole_total(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $valueHole_noun(p)) >= 0) return close(t, r);
  if (d & 4 && (r = $valueHole_deed(p)) >= 0) return close(t, r);
  if (d & 8 && (r = $valueHole_gap(p)) >= 0) return close(t, r);
  if (d & 16 && (r = $valueHole_money(p)) >= 0) return close(t, r);
  if (d & 32 && (r = $percentSign(p)) >= 0) return close(t, r);
  if (d & 64 && (r = $valueHole_day(p)) >= 0) return close(t, r);
  if (d & 128 && (r = $valueHole_number(p)) >= 0) return close(t, r);
  return undo(t);
}
function $valueHole_total(p: number): number {
  if ((p = longest(p, w43)) < 0) return -1;
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
  if ((p = longest(p, w44)) < 0) return -1;
  while (b0[u[p]!]! & 1) p++;
  const t = tp;
  if ((p = $gapUnit(p)) < 0) return undo(t);
  if ($edge(p) < 0) return undo(t);
  return p;
}
function $gapUnit(p: number): number {
  const from = p;
  if ((p = longest(p, w45)) < 0) return -1;
  return leaf(69, from, p);
}
function $valueHole_deed(p: number): number {
  if ((p = longest(p, w46)) < 0) return -1;
  while (b0[u[p]!]! & 1) p++;
  const t = tp;
  if ((p = $deedUnit(p)) < 0) return undo(t);
  if ($edge(p) < 0) return undo(t);
  return p;
}
function $deedUnit(p: number): number {
  const from = p;
  if ((p = longest(p, w47)) < 0) return -1;
  return leaf(70, from, p);
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
  if (!(b2[u[p]!]! & 2)) return -1;
  const t = tp;
  p++;
  if ((p = $gapMoney(p)) < 0) return undo(t);
  if ($edge(p) < 0) return undo(t);
  return p;
}
function $gapMoney(p: number): number {
  const from = p;
  if ((p = longest(p, w48)) < 0) return -1;
  const t = open(71, from);
  if ((p = $gapMoney$2(p)) < 0) return undo(t);
  return close(t, p);
}
function $gapMoney$2(p: number): number {
  const d = d79[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $moneyUnit(p)) >= 0) return r;
  if (d & 2 && (r = longest(p, w49)) >= 0) return r;
  return -1;
}
function $percentSign(p: number): number {
  if (!(b2[u[p]!]! & 4)) return -1;
  return leaf(72, p, p + 1);
}
function $valueHole_day(p: number): number {
  if (u[p]! === 348) p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 461) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 451 || $edge(p + 1) < 0) return -1;
  return p + 1;
}
function $valueHole_number(p: number): number {
  if (u[p]! !== 94) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  if (u[p]! !== 95) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 245) return -1;
  return p + 1;
}
function $objectHole(p: number): number {
  if ($objectGap(p) < 0) return -1;
  const t = open(73, p);
  if ((p = $holeHead(p)) < 0) return undo(t);
  if ((p = $objectRest(p)) < 0) return undo(t);
  return close(t, p);
}
function $objectGap(p: number): number {
  const d = d80[u[p]!]! & d81[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w50)) >= 0) return r;
  if (d & 2 && (r = $hostGap(p)) >= 0) return r;
  if (d & 4 && (r = $awardGap(p)) >= 0) return r;
  if (d & 8 && (r = $lostAward(p)) >= 0) return r;
  return -1;
}
function $hostGap(p: number): number {
  if (u[p]! !== 551 || u[p + 1]! !== 110 || u[p + 2]! !== 418 || u[p + 3]! === 128) return -1;
  return p + 3;
}
function $awardGap(p: number): number {
  if ((p = longest(p, w51)) < 0) return -1;
  return longest(p, w52);
}
function $lostAward(p: number): number {
  if (u[p]! !== 664 || u[p + 1]! !== 681 || u[p + 2]! !== 109 || $clauseEnd(p + 3) < 0) return -1;
  return p + 3;
}
function $clauseEnd(p: number): number {
  const d = d82[u[p]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 2 && (r = $edge$2(p)) >= 0) return r;
  return -1;
}
function $holeHead(p: number): number {
  const from = p;
  if ((p = longest(p, w53)) < 0) return -1;
  return leaf(74, from, p);
}
function $objectRest(p: number): number {
  const d = d83[u[p]!]! & d84[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $objectRest_grip(p)) >= 0) return r;
  if (d & 2 && (r = $objectRest_order(p)) >= 0) return r;
  if (d & 4 && (r = longest(p, w57)) >= 0) return r;
  if (d & 8 && (r = $objectRest_end(p)) >= 0) return r;
  return -1;
}
function $objectRest_grip(p: number): number {
  if (u[p]! !== 109) return -1;
  p++;
  return longest(p, w54);
}
function $objectRest_order(p: number): number {
  let r: number;
  if (u[p]! !== 556) return -1;
  p++;
  while (b2[u[p]!]! & 8 && b2[u[p + 1]!]! & 16 && (r = longest(p, w55)) >= 0) p = r;
  return longest(p, w56);
}
function $objectRest_end(p: number): number {
  if ($clauseEnd(p) < 0) return -1;
  return p;
}
function $emptyHole(p: number): number {
  const d = d85[u[p]!]! & d86[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $emptyHole$2(p)) >= 0) return leaf(75, p, r);
  if (d & 2 && (r = $emptyHole$3(p)) >= 0) return leaf(75, p, r);
  if (d & 4 && (r = $emptyHole$4(p)) >= 0) return leaf(75, p, r);
  if (d & 8 && (r = $emptyHole$5(p)) >= 0) return leaf(75, p, r);
  if (d & 16 && (r = $emptyHole$6(p)) >= 0) return leaf(75, p, r);
  if (d & 32 && (r = $emptyHole$7(p)) >= 0) return leaf(75, p, r);
  return -1;
}
function $emptyHole$2(p: number): number {
  if (u[p]! !== 74) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 75) return -1;
  return p + 1;
}
function $emptyHole$3(p: number): number {
  if (u[p]! !== 72) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 73) return -1;
  return p + 1;
}
function $emptyHole$4(p: number): number {
  if (u[p]! !== 90) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 91) return -1;
  return p + 1;
}
function $emptyHole$5(p: number): number {
  if (u[p]! !== 782) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 783) return -1;
  return p + 1;
}
function $emptyHole$6(p: number): number {
  if (u[p]! !== 92) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 93) return -1;
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
  while (b1[u[p]!]! & 131072 && (r = $lead(p)) >= 0) p = r;
  return p;
}
function $pause(p: number): number {
  const d = d87[u[p]!]! & d88[u[p + 1]!]!;
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
  if (!(b2[u[p]!]! & 32)) return -1;
  return leaf(76, p, p + 1);
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
  return leaf(77, from, p);
}
function $starMany(p: number): number {
  if (u[p]! !== 10 || u[p + 1]! !== 10) return -1;
  p += 2;
  while (u[p]! === 10) p++;
  if ($boldOpen_stars$2(p) < 0) return -1;
  return p;
}
function $pause_word(p: number): number {
  if ((p = longest(p, w58)) < 0) return -1;
  if ($label$3(p) < 0) return -1;
  return p;
}
function $opaque(p: number): number {
  const d = d89[u[p]!]! & d90[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $url(p)) >= 0) return leaf(78, p, r);
  if (d & 2 && (r = $mail(p)) >= 0) return leaf(78, p, r);
  if (d & 4 && (r = $documentNumber(p)) >= 0) return leaf(78, p, r);
  if (d & 8 && (r = $fileName(p)) >= 0) return leaf(78, p, r);
  if (d & 16 && (r = $code(p)) >= 0) return leaf(78, p, r);
  if (d & 32 && (r = $clock(p)) >= 0) return leaf(78, p, r);
  if (d & 64 && (r = $phone(p)) >= 0) return leaf(78, p, r);
  if (d & 128 && (r = $formula(p)) >= 0) return leaf(78, p, r);
  if (d & 256 && (r = $tag(p)) >= 0) return leaf(78, p, r);
  if (d & 512 && (r = $link(p)) >= 0) return leaf(78, p, r);
  return -1;
}
function $url(p: number): number {
  if ((p = longest(p, w59)) < 0) return -1;
  if (!(b2[u[p]!]! & 64)) return -1;
  p++;
  while (b2[u[p]!]! & 64) p++;
  return p;
}
function $mail(p: number): number {
  if ((p = $mailName(p)) < 0) return -1;
  if (u[p]! !== 26 || !(b2[u[p + 1]!]! & 256)) return -1;
  p += 2;
  while (b2[u[p]!]! & 256) p++;
  return p;
}
function $mailName(p: number): number {
  const d = d91[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $mailName_letters(p)) >= 0) return r;
  if (d & 2 && (r = $mailName$2(p)) >= 0) return r;
  return -1;
}
function $mailName_letters(p: number): number {
  if (!(b2[u[p]!]! & 128)) return -1;
  p++;
  while (b2[u[p]!]! & 256) p++;
  return p;
}
function $mailName$2(p: number): number {
  if (!(b2[u[p]!]! & 512)) return -1;
  p++;
  while (b2[u[p]!]! & 512) p++;
  return p;
}
function $documentNumber(p: number): number {
  if (u[p]! !== 94 || !(b0[u[p + 1]!]! & 256) || !(b0[u[p + 2]!]! & 256) || !(b0[u[p + 3]!]! & 256) || !(b0[u[p + 4]!]! & 256) || u[p + 5]! !== 95) return -1;
  p += 6;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! === 594) p++;
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  if (u[p]! !== 245) return -1;
  return p + 1;
}
function $fileName(p: number): number {
  if (!(b1[u[p]!]! & 536870912)) return -1;
  p++;
  while (b2[u[p]!]! & 1024) p++;
  if (u[p]! !== 14) return -1;
  p++;
  if ((p = longest(p, w60)) < 0) return -1;
  if (b2[u[p]!]! & 2048) return -1;
  return p;
}
function $code(p: number): number {
  if (u[p]! !== 42 || !(b2[u[p + 1]!]! & 4096)) return -1;
  p += 2;
  while (b2[u[p]!]! & 4096) p++;
  if (u[p]! !== 42) return -1;
  return p + 1;
}
function $clock(p: number): number {
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  if (b0[u[p]!]! & 256) p++;
  if (!(b1[u[p]!]! & 65536) || !(b0[u[p + 1]!]! & 256) || !(b0[u[p + 2]!]! & 256) || b0[u[p + 3]!]! & 256) return -1;
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
  while (b2[u[p]!]! & 8192 && b2[u[p + 1]!]! & 65536 && (r = $formula$2(p)) >= 0) p = r;
  while (b2[u[p]!]! & 131072) p++;
  return p;
}
function $formula$2(p: number): number {
  if (!(b2[u[p]!]! & 8192)) return -1;
  p++;
  return $formulaTerm(p);
}
function $formulaTerm(p: number): number {
  const d = d92[u[p]!]!;
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
  if (!(b2[u[p]!]! & 16384) || b2[u[p + 1]!]! & 32768) return -1;
  return p + 1;
}
function $tag(p: number): number {
  if (u[p]! !== 22 || !(b0[u[p + 1]!]! & 33554432)) return -1;
  p += 2;
  while (b2[u[p]!]! & 262144) p++;
  if (u[p]! !== 24) return -1;
  return p + 1;
}
function $link(p: number): number {
  if (u[p]! !== 40 || u[p + 1]! !== 8) return -1;
  p += 2;
  while (u[p]! !== 0 && !(longest(p, w61) >= 0)) p++;
  if (u[p]! !== 9) return -1;
  return p + 1;
}
function $residue(p: number): number {
  if (u[p]! !== 5 || u[p + 1]! !== 5 || !(b2[u[p + 2]!]! & 524288)) return -1;
  const from = p;
  p += 3;
  while (b2[u[p]!]! & 524288) p++;
  if (u[p]! !== 5 || u[p + 1]! !== 5) return -1;
  return leaf(79, from, p + 2);
}
function $placeholder(p: number): number {
  const d = d93[u[p]!]! & d94[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(80, p);
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
  const from = p;
  if ((p = longest(p, w62)) < 0) return -1;
  const t = open(81, from);
  if ((p = $maskBody(p)) < 0) return undo(t);
  if (b0[u[p]!]! & 16777216 && (r = $unit(p)) >= 0) p = r;
  return close(t, p);
}
function $maskBody(p: number): number {
  const d = d95[u[p]!]! & d96[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(82, p);
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
  while (b2[u[p]!]! & 2097152 && (r = $maskMore(p)) >= 0) p = r;
  return p;
}
function $manyMask(p: number): number {
  const d = d97[u[p]!]! & d98[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $xMany_before(p)) >= 0) return r;
  if (d & 2 && (r = $xMany_alone(p)) >= 0) return r;
  if (d & 4 && (r = $manyMask$2(p)) >= 0) return r;
  if (d & 8 && (r = $manyMask$3(p)) >= 0) return r;
  if (d & 16 && (r = $manyMask$4(p)) >= 0) return r;
  if (d & 32 && (r = $manyMask$5(p)) >= 0) return r;
  if (d & 64 && (r = $manyMask$6(p)) >= 0) return r;
  if (d & 128 && (r = $manyMask$7(p)) >= 0) return r;
  if (d & 256 && (r = $manyMask$8(p)) >= 0) return r;
  if (d & 512 && (r = $manyMask$9(p)) >= 0) return r;
  if (d & 1024 && (r = $manyMask$10(p)) >= 0) return r;
  if (d & 2048 && (r = $manyMask$11(p)) >= 0) return r;
  if (d & 4096 && (r = $manyMask$12(p)) >= 0) return r;
  if (d & 8192 && (r = $lineMany_long(p)) >= 0) return r;
  if (d & 16384 && (r = $lineMany_noun(p)) >= 0) return r;
  if (d & 32768 && (r = $starMany(p)) >= 0) return r;
  return -1;
}
function $xMany_before(p: number): number {
  if (u[p]! !== 62 || u[p + 1]! !== 62) return -1;
  p += 2;
  while (u[p]! === 62) p++;
  if (!(b1[u[p]!]! & 134217728)) return -1;
  return p;
}
function $xMany_alone(p: number): number {
  if (!(b2[u[p]!]! & 32768) || !(b2[u[p + 1]!]! & 32768)) return -1;
  p += 2;
  while (b2[u[p]!]! & 32768) p++;
  if (b2[u[p]!]! & 128) return -1;
  return p;
}
function $manyMask$2(p: number): number {
  if (u[p]! !== 69 || !(b2[u[p + 1]!]! & 1048576)) return -1;
  p += 2;
  while (b2[u[p]!]! & 1048576) p++;
  return p;
}
function $manyMask$3(p: number): number {
  if (!(b2[u[p]!]! & 32768) || u[p + 1]! !== 69) return -1;
  p += 2;
  while (u[p]! === 69) p++;
  return p;
}
function $manyMask$4(p: number): number {
  if (u[p]! !== 83 || u[p + 1]! !== 83) return -1;
  p += 2;
  while (u[p]! === 83) p++;
  return p;
}
function $manyMask$5(p: number): number {
  if (u[p]! !== 81 || u[p + 1]! !== 81) return -1;
  p += 2;
  while (u[p]! === 81) p++;
  return p;
}
function $manyMask$6(p: number): number {
  if (u[p]! !== 82 || u[p + 1]! !== 82) return -1;
  p += 2;
  while (u[p]! === 82) p++;
  return p;
}
function $manyMask$7(p: number): number {
  if (u[p]! !== 84 || u[p + 1]! !== 84) return -1;
  p += 2;
  while (u[p]! === 84) p++;
  return p;
}
function $manyMask$8(p: number): number {
  if (u[p]! !== 80 || u[p + 1]! !== 80) return -1;
  p += 2;
  while (u[p]! === 80) p++;
  return p;
}
function $manyMask$9(p: number): number {
  if (u[p]! !== 784 || u[p + 1]! !== 784) return -1;
  p += 2;
  while (u[p]! === 784) p++;
  return p;
}
function $manyMask$10(p: number): number {
  if (u[p]! !== 87 || u[p + 1]! !== 87) return -1;
  p += 2;
  while (u[p]! === 87) p++;
  return p;
}
function $manyMask$11(p: number): number {
  if (u[p]! !== 797 || u[p + 1]! !== 797) return -1;
  p += 2;
  while (u[p]! === 797) p++;
  return p;
}
function $manyMask$12(p: number): number {
  if (u[p]! !== 78 || u[p + 1]! !== 78) return -1;
  p += 2;
  while (u[p]! === 78) p++;
  return p;
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
  const d = d99[u[p]!]! & d100[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $maskMore_joined(p)) >= 0) return r;
  if (d & 2 && (r = $maskMore_figures(p)) >= 0) return r;
  return -1;
}
function $maskMore_joined(p: number): number {
  if ((p = $maskJoin(p)) < 0) return -1;
  return $maskPart(p);
}
function $maskJoin(p: number): number {
  if ((p = $joinSign(p)) < 0) return -1;
  if (!(b2[u[p]!]! & 8388608)) return -1;
  return p;
}
function $joinSign(p: number): number {
  const d = d101[u[p]!]! & d102[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w63)) >= 0) return r;
  if (d & 2 && (r = $joinComma(p)) >= 0) return r;
  return -1;
}
function $joinComma(p: number): number {
  if (!(b2[u[p]!]! & 4194304) || $threeX(p + 1) < 0) return -1;
  return p + 1;
}
function $threeX(p: number): number {
  if (!(b2[u[p]!]! & 32768) || !(b2[u[p + 1]!]! & 32768) || !(b2[u[p + 2]!]! & 32768) || b2[u[p + 3]!]! & 32768) return -1;
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
  const d = d103[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $xRun(p)) >= 0) return leaf(83, p, r);
  if (d & 2) return leaf(83, p, p + 1);
  return -1;
}
function $xRun(p: number): number {
  const d = d104[u[p]!]! & d105[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $xRun_before(p)) >= 0) return r;
  if (d & 2 && (r = $xRun_alone(p)) >= 0) return r;
  return -1;
}
function $xRun_before(p: number): number {
  if (!(b2[u[p]!]! & 16777216)) return -1;
  p++;
  while (b2[u[p]!]! & 16777216) p++;
  if (!(b1[u[p]!]! & 134217728)) return -1;
  return p;
}
function $xRun_alone(p: number): number {
  if (!(b2[u[p]!]! & 32768)) return -1;
  p++;
  while (b2[u[p]!]! & 32768) p++;
  if (b2[u[p]!]! & 128) return -1;
  return p;
}
function $maskMore_figures(p: number): number {
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  if (b1[u[p]!]! & 536870912) return -1;
  return p;
}
function $maskBody_joined(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $oneMask(p)) < 0) return undo(t);
  if ((p = $maskJoin(p)) < 0) return undo(t);
  if ((p = $maskPart(p)) < 0) return undo(t);
  while (b2[u[p]!]! & 2097152 && (r = $maskMore(p)) >= 0) p = r;
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
  const d = d106[u[p]!]! & d107[u[p + 1]!]!;
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
  if ((b2[u[p]!]! & 33554432 && $valueMask_many$3(p) >= 0)) return undo(t);
  if ((p = $maskUnit(p)) < 0) return undo(t);
  return p;
}
function $sureMask(p: number): number {
  const d = d108[u[p]!]! & d109[u[p + 1]!]!;
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
  const d = d110[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $nameOnly$2(p)) >= 0) return r;
  if (d & 2 && (r = longest(p, w64)) >= 0) return r;
  return -1;
}
function $nameOnly$2(p: number): number {
  const t = tp;
  if ((p = $placeNoun(p)) < 0) return undo(t);
  if ((b1[u[p]!]! & 2048 && $edge(p) >= 0)) return undo(t);
  return p;
}
function $valueMask_many$3(p: number): number {
  const t = tp;
  const end = $nameOnly(p);
  tp = t;
  return end;
}
function $valueMask_one(p: number): number {
  if ((b2[u[p]!]! & 67108864 && b2[u[p + 1]!]! & 134217728 && $valueMask_many$2(p) >= 0)) return -1;
  const t = tp;
  if ((p = $oneMask(p)) < 0) return undo(t);
  if (longest(p, w65) >= 0) return undo(t);
  if ((p = $oneUnit(p)) < 0) return undo(t);
  return p;
}
function $oneUnit(p: number): number {
  const d = d111[u[p]!]! & d112[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(85, p);
  let r: number;
  if (d & 1 && (r = $oneUnit_unit(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $oneUnit_scale(p)) >= 0) return close(t, r);
  if (d & 4 && (r = longest(p, w17)) >= 0) return close(t, r);
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
  const d = d113[u[p]!]! & d114[u[p + 1]!]!;
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
  if (b2[u[p]!]! & 268435456 && (r = $placeNoun(p)) >= 0) p = r;
  return p;
}
function $nameSure(p: number): number {
  const d = d106[u[p]!]! & d115[u[p + 1]!]!;
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
  if (u[p]! !== 479 || u[p + 1]! !== 479) return -1;
  p += 2;
  while (u[p]! === 479) p++;
  if (u[p]! === 128) return -1;
  if (b2[u[p]!]! & 268435456 && (r = $placeNoun(p)) >= 0) p = r;
  return p;
}
function $nameMask_one(p: number): number {
  if ((b2[u[p]!]! & 67108864 && b2[u[p + 1]!]! & 134217728 && $valueMask_many$2(p) >= 0)) return -1;
  const t = tp;
  if ((p = $oneMask(p)) < 0) return undo(t);
  if (longest(p, w65) >= 0) return undo(t);
  if ((p = $oneName(p)) < 0) return undo(t);
  return p;
}
function $oneName(p: number): number {
  const from = p;
  if ((p = longest(p, w66)) < 0) return -1;
  return leaf(87, from, p);
}
function $nameMask_variable(p: number): number {
  if (!(b2[u[p]!]! & 16777216) || !(b2[u[p + 1]!]! & 536870912 && b1[u[p + 2]!]! & 33554432)) return -1;
  return p + 1;
}
function $nameMask_product(p: number): number {
  if (!(b2[u[p]!]! & 16777216) || !(u[p + 1]! === 69 && b2[u[p + 2]!]! & 32768)) return -1;
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
  const d = d116[u[p]!]! & d117[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $textBlank_braces(p)) >= 0) return leaf(89, p, r);
  if (d & 2 && (r = $textBlank_square(p)) >= 0) return leaf(89, p, r);
  if (d & 4 && (r = $textBlank_round(p)) >= 0) return leaf(89, p, r);
  if (d & 8 && (r = $textBlank_todo(p)) >= 0) return leaf(89, p, r);
  if (d & 16 && (r = $textBlank_bare(p)) >= 0) return leaf(89, p, r);
  return -1;
}
function $textBlank_braces(p: number): number {
  if (u[p]! !== 63 || u[p + 1]! !== 63 || u[p + 2]! === 0 || longest(p + 2, w67) >= 0) return -1;
  p += 3;
  while (u[p]! !== 0 && !(longest(p, w67) >= 0)) p++;
  if (u[p]! !== 65 || u[p + 1]! !== 65) return -1;
  return p + 2;
}
function $textBlank_square(p: number): number {
  if (!(b2[u[p]!]! & 1073741824)) return -1;
  p++;
  if ((p = $fillWords(p)) < 0) return -1;
  if (!(b3[u[p]!]! & 8) || u[p + 1]! === 8) return -1;
  return p + 1;
}
function $fillWords(p: number): number {
  const d = d118[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $fillPhrase(p)) >= 0) return r;
  if (d & 2 && (r = $fillNoun(p)) >= 0) return r;
  return -1;
}
function $fillPhrase(p: number): number {
  const d = d119[u[p]!]! & d120[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $fillPhrase_start(p)) >= 0) return r;
  if (d & 2 && (r = $fillPhrase_inside(p)) >= 0) return r;
  return -1;
}
function $fillPhrase_start(p: number): number {
  let r: number;
  while (b0[u[p]!]! & 1) p++;
  if ((p = longest(p, w68)) < 0) return -1;
  while (b2[u[p]!]! & -2147483648 && (r = $fillInside(p)) >= 0) p = r;
  return p;
}
function $fillInside(p: number): number {
  if ((b3[u[p]!]! & 1 && $fillInside$2(p) >= 0) || u[p]! === 0) return -1;
  p = next(p);
  return p;
}
function $fillInside$2(p: number): number {
  const d = d121[u[p]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 2 && (r = $openMark(p)) >= 0) return r;
  if (d & 4 && (r = $stopMark(p)) >= 0) return r;
  return -1;
}
function $fillPhrase_inside(p: number): number {
  let r: number;
  while (b2[u[p]!]! & -2147483648 && (r = $fillBefore(p)) >= 0) p = r;
  if ((p = longest(p, w69)) < 0) return -1;
  while (b2[u[p]!]! & -2147483648 && (r = $fillInside(p)) >= 0) p = r;
  return p;
}
function $fillBefore(p: number): number {
  if (longest(p, w69) >= 0) return -1;
  return $fillInside(p);
}
function $fillNoun(p: number): number {
  let r: number;
  while (b2[u[p]!]! & -2147483648 && (r = $fillNoun$2(p)) >= 0) p = r;
  if ((p = longest(p, w70)) < 0) return -1;
  if (!(b3[u[p]!]! & 8)) return -1;
  return p;
}
function $fillNoun$2(p: number): number {
  if ((b3[u[p]!]! & 2 && b3[u[p + 1]!]! & 4 && $fillNoun$3(p) >= 0)) return -1;
  return $fillInside(p);
}
function $fillNoun$3(p: number): number {
  if ((p = longest(p, w70)) < 0) return -1;
  if (!(b3[u[p]!]! & 8)) return -1;
  return p + 1;
}
function $textBlank_round(p: number): number {
  if (!(b3[u[p]!]! & 16)) return -1;
  p++;
  if ((p = $fillPhrase(p)) < 0) return -1;
  if (!(b3[u[p]!]! & 32)) return -1;
  return p + 1;
}
function $textBlank_todo(p: number): number {
  if ((p = longest(p, w71)) < 0) return -1;
  if (b1[u[p]!]! & 536870912) return -1;
  return p;
}
function $textBlank_bare(p: number): number {
  if ((p = longest(p, w72)) < 0) return -1;
  if ($edge(p) < 0) return -1;
  return p;
}
function $date(p: number): number {
  let r: number;
  const t = open(90, p);
  if (u[p]! === 398 && b3[u[p + 1]!]! & 64 && (r = $cutOff(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if ((p = $dateBody(p)) < 0) return undo(t);
  if (b3[u[p]!]! & 4096 && (r = $dateTail(p)) >= 0) p = r;
  return close(t, p);
}
function $cutOff(p: number): number {
  const from = p;
  if ((p = longest(p, w73)) < 0) return -1;
  return leaf(91, from, p);
}
function $dateBody(p: number): number {
  const d = d122[u[p]!]! & d123[u[p + 1]!]!;
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
  if (u[p]! === 348) p++;
  if ((p = longest(p, w74)) < 0) return undo(t);
  if ((p = $yearNumber(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 348) return undo(t);
  p++;
  if (u[p]! === 356) p++;
  return p;
}
function $yearMonthDay(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $yearNumber(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 348) return undo(t);
  p++;
  while (b0[u[p]!]! & 1) p++;
  if ((p = $monthPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 461) return undo(t);
  p++;
  while (b0[u[p]!]! & 1) p++;
  if ((p = $dayPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if ((p = $dayMark(p)) < 0) return undo(t);
  if (b3[u[p]!]! & 256 && b3[u[p + 1]!]! & 512 && (r = $untilDay(p)) >= 0) p = r;
  return p;
}
function $dayMark(p: number): number {
  const d = d124[u[p]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 2 && (r = $dayNumber(p)) >= 0) return r;
  return -1;
}
function $dayNumber(p: number): number {
  if (u[p]! !== 245 || b3[u[p + 1]!]! & 128) return -1;
  return p + 1;
}
function $untilDay(p: number): number {
  let r: number;
  if ((p = longest(p, w74)) < 0) return -1;
  const t = tp;
  if (b3[u[p]!]! & 1024 && b3[u[p + 1]!]! & 2048 && (r = $untilDay$2(p)) >= 0) p = r;
  if ((p = $dayPart(p)) < 0) return undo(t);
  if (u[p]! !== 451) return undo(t);
  return p + 1;
}
function $untilDay$2(p: number): number {
  const t = tp;
  if ((p = $monthPart(p)) < 0) return undo(t);
  if (u[p]! !== 461) return undo(t);
  return p + 1;
}
function $yearMonths(p: number): number {
  const t = tp;
  if ((p = $yearNumber(p)) < 0) return undo(t);
  if (u[p]! !== 348) return undo(t);
  p++;
  if ((p = $monthPart(p)) < 0) return undo(t);
  if (u[p]! === 461) p++;
  if ((p = longest(p, w74)) < 0) return undo(t);
  if ((p = $monthPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 461) return undo(t);
  return p + 1;
}
function $yearMonth(p: number): number {
  const t = tp;
  if ((p = $yearNumber(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 348) return undo(t);
  p++;
  while (b0[u[p]!]! & 1) p++;
  if ((p = $monthPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 461) return undo(t);
  return p + 1;
}
function $yearOnly(p: number): number {
  const t = tp;
  if ((p = $yearNumber(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 348) return undo(t);
  p++;
  if (u[p]! === 356) p++;
  return p;
}
function $isoDate(p: number): number {
  const from = p;
  if ((p = $year4(p)) < 0) return -1;
  if (u[p]! !== 13 || !(b0[u[p + 1]!]! & 256)) return -1;
  p += 2;
  if (b0[u[p]!]! & 256) p++;
  if (u[p]! !== 13 || !(b0[u[p + 1]!]! & 256)) return -1;
  p += 2;
  if (b0[u[p]!]! & 256) p++;
  if (b0[u[p]!]! & 256) return -1;
  return leaf(92, from, p);
}
function $monthRange(p: number): number {
  const t = tp;
  if ((p = $monthPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! === 461) p++;
  if (u[p]! === 140) p++;
  while (b0[u[p]!]! & 1) p++;
  if ((p = longest(p, w74)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if ((p = $monthPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 461) return undo(t);
  return p + 1;
}
function $monthDay(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $monthPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 461) return undo(t);
  p++;
  while (b0[u[p]!]! & 1) p++;
  if ((p = $dayPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if ((p = $dayMark(p)) < 0) return undo(t);
  if (b3[u[p]!]! & 256 && b3[u[p + 1]!]! & 512 && (r = $untilDay(p)) >= 0) p = r;
  return p;
}
function $monthOnly(p: number): number {
  const t = tp;
  if ((p = $monthPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 461) return undo(t);
  return p + 1;
}
function $dateTail(p: number): number {
  const d = d125[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $dateTail_part(p)) >= 0) return r;
  if (d & 2) return p + 1;
  return -1;
}
function $dateTail_part(p: number): number {
  if (u[p]! === 140) p++;
  return longest(p, w75);
}
function $word(p: number): number {
  const from = p;
  while (b0[u[p]!]! & 256) p++;
  if (!(b1[u[p]!]! & 536870912)) return -1;
  p++;
  while (b2[u[p]!]! & 131072) p++;
  return leaf(93, from, p);
}
function $ordinalName(p: number): number {
  if (u[p]! !== 594) return -1;
  p++;
  return $ordinalName$2(p);
}
function $ordinalName$2(p: number): number {
  const d = d126[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $formulaTerm$2(p)) >= 0) return r;
  if (d & 2 && (r = $hanNumeral(p)) >= 0) return r;
  return -1;
}
function $hanNumeral(p: number): number {
  let r: number;
  const t = open(94, p);
  if ((p = $hanNumeral$2(p)) < 0) return undo(t);
  while (b3[u[p]!]! & 8192 && (r = $hanNumeral$2(p)) >= 0) p = r;
  return close(t, p);
}
function $hanNumeral$2(p: number): number {
  const d = d127[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $hanFigure(p)) >= 0) return r;
  if (d & 2) return p + 1;
  return -1;
}
function $personName(p: number): number {
  if (!(b3[u[p]!]! & 16384) || u[p + 1]! !== 479) return -1;
  p += 2;
  if (u[p]! === 479) p++;
  return p;
}
function $quantity(p: number): number {
  let r: number;
  const t = open(95, p);
  if (b3[u[p]!]! & 32768 && (r = $approx(p)) >= 0) p = r;
  if (b3[u[p]!]! & 32768 && (r = $approx(p)) >= 0) p = r;
  if ((p = $quantity$2(p)) < 0) return undo(t);
  if (b3[u[p]!]! & 524288 && (r = $tail(p)) >= 0) p = r;
  return close(t, p);
}
function $approx(p: number): number {
  const d = d128[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $approxOver(p)) >= 0) return r;
  if (d & 2 && (r = $approxUnder(p)) >= 0) return r;
  if (d & 4 && (r = $approxAbout(p)) >= 0) return r;
  if (d & 8 && (r = $approxReach(p)) >= 0) return r;
  return -1;
}
function $approxOver(p: number): number {
  const from = p;
  if ((p = longest(p, w76)) < 0) return -1;
  return leaf(96, from, p);
}
function $approxUnder(p: number): number {
  const from = p;
  if ((p = longest(p, w77)) < 0) return -1;
  return leaf(97, from, p);
}
function $approxAbout(p: number): number {
  const from = p;
  if ((p = longest(p, w78)) < 0) return -1;
  return leaf(98, from, p);
}
function $approxReach(p: number): number {
  const from = p;
  if ((p = longest(p, w79)) < 0) return -1;
  return leaf(99, from, p);
}
function $quantity$2(p: number): number {
  const d = d129[u[p]!]! & d130[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $fraction(p)) >= 0) return r;
  if (d & 2 && (r = $range(p)) >= 0) return r;
  if (d & 4 && (r = $single_broken(p)) >= 0) return r;
  if (d & 8 && (r = $single_measured(p)) >= 0) return r;
  if (d & 16 && (r = $single_open(p)) >= 0) return r;
  if (d & 32 && (r = $amount_arabic(p)) >= 0) return r;
  return -1;
}
function $fraction(p: number): number {
  const t = open(100, p);
  if ((p = $hanNumeral(p)) < 0) return undo(t);
  if (u[p]! !== 193 || u[p + 1]! !== 113) return undo(t);
  p += 2;
  if ((p = $fraction$2(p)) < 0) return undo(t);
  return close(t, p);
}
function $fraction$2(p: number): number {
  const d = d126[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $arabicNumeral(p)) >= 0) return r;
  if (d & 2 && (r = $hanNumeral(p)) >= 0) return r;
  return -1;
}
function $arabicNumeral(p: number): number {
  const d = d49[u[p]!]! & d131[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $arabicNumeral_grouped(p)) >= 0) return leaf(101, p, r);
  if (d & 2 && (r = $arabicNumeral_plain(p)) >= 0) return leaf(101, p, r);
  return -1;
}
function $arabicNumeral_grouped(p: number): number {
  let r: number;
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  if (b0[u[p]!]! & 256) p++;
  if (b0[u[p]!]! & 256) p++;
  if (!(b2[u[p]!]! & 4194304) || !(b0[u[p + 1]!]! & 256) || !(b0[u[p + 2]!]! & 256) || !(b0[u[p + 3]!]! & 256) || b0[u[p + 4]!]! & 256) return -1;
  p += 4;
  while (b2[u[p]!]! & 4194304 && b0[u[p + 1]!]! & 256 && b0[u[p + 2]!]! & 256 && b0[u[p + 3]!]! & 256 && !(b0[u[p + 4]!]! & 256)) p += 4;
  if (u[p]! === 14 && b0[u[p + 1]!]! & 256 && (r = $arabicNumeral_grouped$2(p)) >= 0) p = r;
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
  if (b3[u[p]!]! & 65536 && b0[u[p + 1]!]! & 256 && (r = $arabicNumeral_plain$2(p)) >= 0) p = r;
  return p;
}
function $arabicNumeral_plain$2(p: number): number {
  if (!(b3[u[p]!]! & 65536) || !(b0[u[p + 1]!]! & 256)) return -1;
  p += 2;
  while (b0[u[p]!]! & 256) p++;
  return p;
}
function $range(p: number): number {
  let r: number;
  const t = open(102, p);
  if ((p = $amount(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (b0[u[p]!]! & 16777216 && b3[u[p + 1]!]! & 131072 && (r = $range$2(p)) >= 0) p = r;
  if ((p = longest(p, w74)) < 0) return undo(t);
  if (b3[u[p]!]! & 32768 && (r = $approx(p)) >= 0) p = r;
  if ((p = $amount(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (b0[u[p]!]! & 16777216 && (r = $unit(p)) >= 0) p = r;
  return close(t, p);
}
function $amount(p: number): number {
  const d = d126[u[p]!]!;
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
  if (!(b3[u[p]!]! & 256)) return undo(t);
  return p;
}
function $single_broken(p: number): number {
  const t = tp;
  if ((p = $arabicNumeral(p)) < 0) return undo(t);
  if (!(b3[u[p]!]! & 262144)) return undo(t);
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
  if (longest(p, w80) < 0) return undo(t);
  return p;
}
function $tail(p: number): number {
  const d = d132[u[p]!]! & d133[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $tailOver(p)) >= 0) return r;
  if (d & 2 && (r = $tailAbout(p)) >= 0) return r;
  if (d & 4 && (r = $tailUnder(p)) >= 0) return r;
  return -1;
}
function $tailAbout(p: number): number {
  const from = p;
  if ((p = longest(p, w81)) < 0) return -1;
  return leaf(103, from, p);
}
function $tailUnder(p: number): number {
  const from = p;
  if ((p = longest(p, w82)) < 0) return -1;
  return leaf(104, from, p);
}
function $cue(p: number): number {
  const d = d134[u[p]!]! & d135[u[p + 1]!]!;
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
  const d = d136[u[p]!]! & d137[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w83)) >= 0) return leaf(106, p, r);
  if (d & 2 && u[p]! === 176 && !(b3[u[p + 1]!]! & 1048576)) return leaf(106, p, p + 1);
  return -1;
}
function $part(p: number): number {
  if (u[p]! !== 179 || u[p + 1]! !== 108) return -1;
  return leaf(107, p, p + 2);
}
function $state(p: number): number {
  const from = p;
  if ((p = longest(p, w84)) < 0) return -1;
  return leaf(108, from, p);
}
function $remainder(p: number): number {
  const from = p;
  if ((p = longest(p, w85)) < 0) return -1;
  return leaf(109, from, p);
}
function $announce(p: number): number {
  const from = p;
  if ((p = longest(p, w86)) < 0) return -1;
  return leaf(110, from, p);
}
function $basis(p: number): number {
  const from = p;
  if ((p = longest(p, w87)) < 0) return -1;
  return leaf(111, from, p);
}
function $rise(p: number): number {
  const from = p;
  if ((p = longest(p, w88)) < 0) return -1;
  return leaf(112, from, p);
}
function $fall(p: number): number {
  const from = p;
  if ((p = longest(p, w89)) < 0) return -1;
  return leaf(113, from, p);
}
function $share(p: number): number {
  const from = p;
  if ((p = longest(p, w90)) < 0) return -1;
  return leaf(114, from, p);
}
function $target(p: number): number {
  const from = p;
  if ((p = longest(p, w91)) < 0) return -1;
  return leaf(115, from, p);
}
function $result(p: number): number {
  const from = p;
  if ((p = longest(p, w92)) < 0) return -1;
  return leaf(116, from, p);
}
function $open(p: number): number {
  const from = p;
  if ((p = $openMark(p)) < 0) return -1;
  return leaf(117, from, p);
}
function $close(p: number): number {
  if (!(b3[u[p]!]! & 2097152)) return -1;
  return leaf(118, p, p + 1);
}
function $text_any(p: number): number {
  if ((b3[u[p]!]! & 4194304 && $stopMark(p) >= 0) || u[p]! === 0) return -1;
  p = next(p);
  return p;
}
function $ending(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $stop(p)) < 0) return undo(t);
  while (b3[u[p]!]! & 16777216 && (r = $closing(p)) >= 0) p = r;
  return p;
}
function $stop(p: number): number {
  const from = p;
  if ((p = $stopMark(p)) < 0) return -1;
  return leaf(119, from, p);
}
function $closing(p: number): number {
  const d = d138[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $close(p)) >= 0) return r;
  if (d & 2) return p + 1;
  return -1;
}
function $sentence_empty(p: number): number {
  let r: number;
  const t = tp;
  while (b1[u[p]!]! & 131072 && (r = $lead(p)) >= 0) p = r;
  if ((p = $ending(p)) < 0) return undo(t);
  return p;
}
function $sentence_bare(p: number): number {
  let r: number;
  if ((p = $lead(p)) < 0) return -1;
  while (b1[u[p]!]! & 131072 && (r = $lead(p)) >= 0) p = r;
  return p;
}
function $title(p: number): number {
  let r: number;
  while (b0[u[p]!]! & 1) p++;
  while (u[p]! === 5) p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! === 10 && u[p + 1]! === 10) p += 2;
  if (u[p]! === 90) p++;
  const t = tp;
  while (b3[u[p]!]! & 33554432 && (r = $titlePiece(p)) >= 0) p = r;
  if ((p = $titleEnd(p)) < 0) return undo(t);
  while (b3[u[p]!]! & 268435456 && (r = $titleTail(p)) >= 0) p = r;
  if (u[p]! === 91) p++;
  while (b3[u[p]!]! & 268435456 && (r = $titleTail(p)) >= 0) p = r;
  if (u[p]! === 10 && u[p + 1]! === 10) p += 2;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 0) return undo(t);
  return p;
}
function $titlePiece(p: number): number {
  if ((b3[u[p]!]! & 67108864 && b3[u[p + 1]!]! & 134217728 && $titlePiece$2(p) >= 0)) return -1;
  return $titleWord(p);
}
function $titleLast(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $titleEnd(p)) < 0) return undo(t);
  while (b3[u[p]!]! & 268435456 && (r = $titleTail(p)) >= 0) p = r;
  if (u[p]! === 91) p++;
  while (b3[u[p]!]! & 268435456 && (r = $titleTail(p)) >= 0) p = r;
  if (u[p]! === 10 && u[p + 1]! === 10) p += 2;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 0) return undo(t);
  return p;
}
function $titleEnd(p: number): number {
  const d = d139[u[p]!]! & d140[u[p + 1]!]!;
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
  if ((p = longest(p, w93)) < 0) return -1;
  return leaf(120, from, p);
}
function $planPart(p: number): number {
  const from = p;
  if ((p = longest(p, w94)) < 0) return -1;
  return leaf(121, from, p);
}
function $reportPart(p: number): number {
  const from = p;
  if ((p = longest(p, w95)) < 0) return -1;
  return leaf(122, from, p);
}
function $collection(p: number): number {
  const from = p;
  if ((p = longest(p, w96)) < 0) return -1;
  return leaf(123, from, p);
}
function $announced(p: number): number {
  if (!(b3[u[p]!]! & 16)) return -1;
  const from = p;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! === 176) p++;
  while (b0[u[p]!]! & 1) p++;
  const t = open(124, from);
  if ((p = $announcedCount(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 602) return undo(t);
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (!(b3[u[p]!]! & 32)) return undo(t);
  return close(t, p + 1);
}
function $announcedCount(p: number): number {
  const d = d126[u[p]!]!;
  if (d === 0) return -1;
  const t = open(125, p);
  let r: number;
  if (d & 1 && (r = $formulaTerm$2(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $hanNumeral(p)) >= 0) return close(t, r);
  return undo(t);
}
function $titleTail(p: number): number {
  const d = d141[u[p]!]! & d142[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $titleRemark(p)) >= 0) return r;
  if (d & 2 && (r = $announced(p)) >= 0) return r;
  if (d & 4 && (r = $collection(p)) >= 0) return r;
  if (d & 8 && (r = longest(p, w97)) >= 0) return r;
  return -1;
}
function $titleRemark(p: number): number {
  if (!(b3[u[p]!]! & 16) || (b0[u[p + 1]!]! & 256 && b3[u[p + 2]!]! & 536870912 && $titleRemark$2(p + 1) >= 0) || !(b3[u[p + 1]!]! & 1073741824)) return -1;
  p += 2;
  while (b3[u[p]!]! & 1073741824) p++;
  if (!(b3[u[p]!]! & 32)) return -1;
  return p + 1;
}
function $titleRemark$2(p: number): number {
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  if (u[p]! !== 602) return -1;
  return p + 1;
}
function $titlePiece$2(p: number): number {
  const t = tp;
  const end = $titleLast(p);
  tp = t;
  return end;
}
function $titleWord(p: number): number {
  const d = d143[u[p]!]! & d144[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $titleYear(p)) >= 0) return r;
  if (d & 2 && (r = $summaryPart(p)) >= 0) return r;
  if (d & 4 && (r = $planPart(p)) >= 0) return r;
  if (d & 8 && (r = $reportPart(p)) >= 0) return r;
  if (d & 16 && (r = $titleChar(p)) >= 0) return r;
  return -1;
}
function $titleYear(p: number): number {
  const t = open(126, p);
  if ((p = $yearNumber(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 348) return undo(t);
  return close(t, p + 1);
}
function $titleChar(p: number): number {
  if ((b3[u[p]!]! & -2147483648 && $titleChar$2(p) >= 0) || u[p]! === 0) return -1;
  p = next(p);
  return p;
}
function $titleChar$2(p: number): number {
  const d = d145[u[p]!]!;
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
  if (b4[u[p]!]! & 16 && (r = $leader(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if (b4[u[p]!]! & 32 && (r = $entryPage(p)) >= 0) p = r;
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
  if (u[p]! === 0 || (b4[u[p]!]! & 1 && $entryText$4(p) >= 0) || (b4[u[p]!]! & 8 && $entryText$5(p) >= 0)) return -1;
  const from = p;
  p++;
  while (u[p]! !== 0 && !(b4[u[p]!]! & 1 && $entryText$4(p) >= 0) && !(b4[u[p]!]! & 8 && $entryText$5(p) >= 0)) p++;
  return leaf(127, from, p);
}
function $entryText$2(p: number): number {
  const d = d146[u[p]!]! & d147[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $leader(p)) >= 0) return r;
  if (d & 2 && (r = $entryText$3(p)) >= 0) return r;
  if (d & 4 && (r = $line_blank(p)) >= 0) return r;
  return -1;
}
function $leader(p: number): number {
  const d = d148[u[p]!]! & d149[u[p + 1]!]!;
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
  if (u[p]! !== 76) return -1;
  p++;
  while (u[p]! === 76) p++;
  return p;
}
function $leader_points(p: number): number {
  if (u[p]! !== 68 || u[p + 1]! !== 68 || u[p + 2]! !== 68) return -1;
  p += 3;
  while (u[p]! === 68) p++;
  return p;
}
function $leader_dashes(p: number): number {
  if (u[p]! !== 71 || u[p + 1]! !== 71 || u[p + 2]! !== 71) return -1;
  p += 3;
  while (u[p]! === 71) p++;
  return p;
}
function $leader$3(p: number): number {
  if (u[p]! !== 2) return -1;
  p++;
  while (u[p]! === 2) p++;
  return p;
}
function $entryText$3(p: number): number {
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
  const d = d150[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $entryPage_figures(p)) >= 0) return leaf(128, p, r);
  if (d & 2) return leaf(128, p, p + 1);
  return -1;
}
function $entryPage_figures(p: number): number {
  if (b4[u[p]!]! & 2) p++;
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  if (b4[u[p]!]! & 4) p++;
  return p;
}
function $entryText$4(p: number): number {
  const t = tp;
  const end = $entryText$2(p);
  tp = t;
  return end;
}
function $entryText$5(p: number): number {
  const d = d151[u[p]!]!;
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
  const d = d152[u[p]!]! & d153[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $titleYear(p)) >= 0) return r;
  if (d & 2 && (r = $problemPart(p)) >= 0) return r;
  if (d & 4 && (r = $nextPart(p)) >= 0) return r;
  if (d & 8 && (r = $planRole(p)) >= 0) return r;
  if (d & 16 && (r = $summaryPart(p)) >= 0) return r;
  if (d & 32 && (r = $workPart(p)) >= 0) return r;
  if (d & 64 && (r = $roles$3(p)) >= 0) return r;
  return -1;
}
function $problemPart(p: number): number {
  const d = d154[u[p]!]! & d155[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w98)) >= 0) return leaf(129, p, r);
  if (d & 2 && u[p]! === 266 && u[p + 1]! === 757 && !(longest(p + 2, w99) >= 0)) return leaf(129, p, p + 2);
  if (d & 4 && (r = longest(p, w100)) >= 0) return leaf(129, p, r);
  return -1;
}
function $nextPart(p: number): number {
  const from = p;
  if ((p = longest(p, w101)) < 0) return -1;
  return leaf(130, from, p);
}
function $planRole(p: number): number {
  const t = open(131, p);
  if ((p = $planPart(p)) < 0) return undo(t);
  if ($planRole$2(p) < 0) return undo(t);
  return close(t, p);
}
function $planRole$2(p: number): number {
  const d = d156[u[p]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 2 && (r = $edge(p)) >= 0) return r;
  return -1;
}
function $workPart(p: number): number {
  let r: number;
  const from = p;
  if (b4[u[p]!]! & 64 && b4[u[p + 1]!]! & 128 && (r = longest(p, w102)) >= 0) p = r;
  if (u[p]! !== 336 || u[p + 1]! !== 151 || $edge$2(p + 2) < 0) return -1;
  return leaf(132, from, p + 2);
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
  const d = d157[u[p]!]! & d158[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $tally(p)) >= 0) return r;
  if (d & 2 && (r = $addition(p)) >= 0) return r;
  if (d & 4 && (r = $ordinalName(p)) >= 0) return r;
  if (d & 8 && (r = $listSkip_number(p)) >= 0) return r;
  if (d & 16 && (r = $pause$2(p)) >= 0) return r;
  if (d & 32 && (r = $roles$3(p)) >= 0) return r;
  return -1;
}
function $tally(p: number): number {
  let r: number;
  const t = open(133, p);
  if (b4[u[p]!]! & 256 && (r = $tallyLead(p)) >= 0) p = r;
  if (b4[u[p]!]! & 8192 && (r = $tallyOpen(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if ((p = $tallyNumber(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if ((p = $tallyUnit(p)) < 0) return undo(t);
  if (b4[u[p]!]! & 32768) p++;
  if ((p = $tallyTail(p)) < 0) return undo(t);
  while (b4[u[p]!]! & 33554432) p++;
  if (b4[u[p]!]! & 67108864 && (r = $tallyMark(p)) >= 0) p = r;
  return close(t, p);
}
function $tallyLead(p: number): number {
  const d = d159[u[p]!]! & d160[u[p + 1]!]!;
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
  if (b4[u[p]!]! & 1024 && b4[u[p + 1]!]! & 2048 && (r = $aheadWord(p)) >= 0) p = r;
  return p;
}
function $listVerb(p: number): number {
  const from = p;
  if ((p = longest(p, w103)) < 0) return -1;
  while (b4[u[p]!]! & 512) p++;
  return leaf(134, from, p);
}
function $aheadWord(p: number): number {
  const from = p;
  if ((p = longest(p, w104)) < 0) return -1;
  return leaf(135, from, p);
}
function $behindWord(p: number): number {
  const from = p;
  if ((p = longest(p, w105)) < 0) return -1;
  return leaf(136, from, p);
}
function $partialWord(p: number): number {
  const from = p;
  if ((p = longest(p, w106)) < 0) return -1;
  return leaf(137, from, p);
}
function $joinWord(p: number): number {
  if (!(b4[u[p]!]! & 4096)) return -1;
  return leaf(138, p, p + 1);
}
function $tallyOpen(p: number): number {
  if (!(b4[u[p]!]! & 8192)) return -1;
  return leaf(139, p, p + 1);
}
function $tallyNumber(p: number): number {
  const d = d161[u[p]!]!;
  if (d === 0) return -1;
  const t = open(140, p);
  let r: number;
  if (d & 1 && (r = $twoFigures(p)) >= 0) return close(t, r);
  if (d & 2) return close(t, p + 1);
  if (d & 4 && (r = $tallyNumber_han(p)) >= 0) return close(t, r);
  return undo(t);
}
function $tallyNumber_han(p: number): number {
  const t = tp;
  if ((p = $hanOrdinal(p)) < 0) return undo(t);
  if (b3[u[p]!]! & 8192) return undo(t);
  return p;
}
function $tallyUnit(p: number): number {
  const d = d162[u[p]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w107)) >= 0) return leaf(141, p, r);
  if (d & 2 && u[p]! === 532 && !(b4[u[p + 1]!]! & 16384)) return leaf(141, p, p + 1);
  return -1;
}
function $tallyTail(p: number): number {
  const d = d163[u[p]!]!;
  if (d === 0) return -1;
  const t = open(142, p);
  let r: number;
  if (d & 1 && (r = $tallyTail_list(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $tallyTail_thing(p)) >= 0) return close(t, r);
  if (d & 4 && (r = $tallyTail_phrase(p)) >= 0) return close(t, r);
  if (d & 8 && (r = $tallyTail_plain(p)) >= 0) return close(t, r);
  return undo(t);
}
function $tallyTail_list(p: number): number {
  let r: number;
  if ((p = $tallyWords(p)) < 0) return -1;
  const t = tp;
  if ((p = $listNoun(p)) < 0) return undo(t);
  if (b4[u[p]!]! & 524288 && (r = $tallyCopula(p)) >= 0) p = r;
  if ($tallyEdge(p) < 0) return undo(t);
  return p;
}
function $tallyWords(p: number): number {
  let r: number;
  while (b4[u[p]!]! & 65536 && (r = $tallyWords$2(p)) >= 0) p = r;
  return p;
}
function $tallyWords$2(p: number): number {
  if ((b4[u[p]!]! & 131072 && b4[u[p + 1]!]! & 262144 && $tallyWords$3(p) >= 0) || (b4[u[p]!]! & 1048576 && $tallyVerb(p) >= 0)) return -1;
  return $tallyChar(p);
}
function $tallyWords$3(p: number): number {
  let r: number;
  if ((p = longest(p, w108)) < 0) return -1;
  if (b4[u[p]!]! & 524288 && (r = longest(p, w109)) >= 0) p = r;
  return $tallyEdge(p);
}
function $tallyEdge(p: number): number {
  const d = d164[u[p]!]! & d165[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $edge(p)) >= 0) return r;
  if (d & 2) return p + 2;
  return -1;
}
function $tallyVerb(p: number): number {
  const d = d166[u[p]!]!;
  let r: number;
  if (d & 1 && u[p]! === 731 && u[p + 1]! !== 340) return p + 1;
  if (d & 2 && (r = longest(p, w110)) >= 0) return r;
  return -1;
}
function $tallyChar(p: number): number {
  if ((b4[u[p]!]! & 2097152 && $tallyChar$4(p) >= 0) || u[p]! === 0) return -1;
  p = next(p);
  return p;
}
function $tallyChar$2(p: number): number {
  const d = d167[u[p]!]! & d168[u[p + 1]!]!;
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
  const d = d169[u[p]!]! & d170[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $plainNoun(p)) >= 0) return r;
  if (d & 2 && (r = $aspectNoun(p)) >= 0) return r;
  return -1;
}
function $plainNoun(p: number): number {
  const from = p;
  if ((p = longest(p, w111)) < 0) return -1;
  return leaf(143, from, p);
}
function $aspectNoun(p: number): number {
  const from = p;
  if ((p = longest(p, w112)) < 0) return -1;
  return leaf(144, from, p);
}
function $tallyCopula(p: number): number {
  const d = d171[u[p]!]! & d172[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $aheadWord(p)) >= 0) return r;
  if (d & 2 && (r = longest(p, w113)) >= 0) return r;
  return -1;
}
function $tallyTail_thing(p: number): number {
  let r: number;
  const from = p;
  while (b4[u[p]!]! & 65536 && (r = $tallyTail_thing$2(p)) >= 0) p = r;
  const t = open(145, from);
  if ((p = $thingEnd(p)) < 0) return undo(t);
  return close(t, p);
}
function $tallyTail_thing$2(p: number): number {
  if ((b4[u[p]!]! & 4194304 && b4[u[p + 1]!]! & 8388608 && $tallyTail_thing$3(p) >= 0) || (b4[u[p]!]! & 1048576 && $tallyVerb(p) >= 0)) return -1;
  return $tallyChar(p);
}
function $thingEnd(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $thingNoun(p)) < 0) return undo(t);
  if (b4[u[p]!]! & 524288 && (r = $tallyCopula(p)) >= 0) p = r;
  if ($tallyEdge(p) < 0) return undo(t);
  return p;
}
function $thingNoun(p: number): number {
  const d = d173[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $placeNoun(p)) >= 0) return r;
  if (d & 2 && (r = longest(p, w114)) >= 0) return r;
  return -1;
}
function $tallyTail_thing$3(p: number): number {
  const t = tp;
  const end = $thingEnd(p);
  tp = t;
  return end;
}
function $tallyTail_phrase(p: number): number {
  let r: number;
  const from = p;
  if ((p = $tallyTail_phrase$2(p)) < 0) return -1;
  while (b4[u[p]!]! & 65536 && (r = $tallyTail_phrase$2(p)) >= 0) p = r;
  if ($tallyEdge(p) < 0) return -1;
  return leaf(146, from, p);
}
function $tallyTail_phrase$2(p: number): number {
  if ((b4[u[p]!]! & 1048576 && $tallyVerb(p) >= 0)) return -1;
  return $tallyChar(p);
}
function $tallyTail_plain(p: number): number {
  let r: number;
  while (b4[u[p]!]! & 16777216 && (r = $tallyChar(p)) >= 0) p = r;
  return p;
}
function $tallyMark(p: number): number {
  const d = d174[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $stopMark(p)) >= 0) return leaf(147, p, r);
  if (d & 2 && (r = longest(p, w115)) >= 0) return leaf(147, p, r);
  return -1;
}
function $addition(p: number): number {
  const from = p;
  if ((p = longest(p, w116)) < 0) return -1;
  return leaf(148, from, p);
}
function $listSkip_number(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $fraction$2(p)) < 0) return undo(t);
  while (b3[u[p]!]! & 256 && b4[u[p + 1]!]! & 134217728 && (r = $listSkip_number$2(p)) >= 0) p = r;
  return p;
}
function $listSkip_number$2(p: number): number {
  if ((p = longest(p, w74)) < 0) return -1;
  return $fraction$2(p);
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
