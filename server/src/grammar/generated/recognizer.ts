// Generated from the grammar by scripts/buildGrammar.ts; do not edit.
import type { Matcher } from '../matcher';
import type { WordTable } from '../matcherTables';
import { packSets, readAlphabet, readSets, readWords } from '../matcherTables';

/** Rules that a match may begin with. */
export type StartRule = 'paragraph' | 'title' | 'entry' | 'roles' | 'lists';

/** Names of the kept rules by their number on the tape. */
export const ruleNames: readonly string[] = ['fence', 'directive', 'directiveRule', 'layout', 'contentsWord', 'hashes', 'boilerplate', 'formal', 'yearNumber', 'hanUnit', 'monthPart', 'dayPart', 'hanOrdinal', 'weekdayName', 'date', 'cutOff', 'isoDate', 'leadMark', 'boldOpen', 'scale', 'moneyUnit', 'percentUnit', 'unit', 'timesUnit', 'placeNoun', 'maskUnit', 'more', 'tailOver', 'head', 'label', 'marker', 'partMarker', 'arabicOrdinal', 'subpartMarker', 'hanBracketMarker', 'halfBracketMarker', 'arabicBracketMarker', 'circledMarker', 'hanMarker', 'arabicMarker', 'dotSign', 'bracketSign', 'hanSign', 'enumerator', 'enumerator_bracket', 'enumerator_bracketHalf', 'enumerator_circled', 'enumerator_shi', 'enumerator_yao', 'enumerator_di', 'enumerator_shouxian', 'sequence', 'enumerator_qi', 'boldClose', 'inline', 'sentence', 'inlineMarker', 'leadRate', 'ratePlain', 'rateVerb', 'rateStem', 'hole', 'letterHole', 'partyLetter', 'smallParty', 'nameLetter', 'chatLetter', 'halfWord', 'halfTail', 'initials', 'spelled', 'personHole', 'goodThought', 'eraThought', 'thoughtTopic', 'thoughtVerb', 'studyVerb', 'speechNoun', 'taskVerb', 'valueHole', 'totalUnit', 'gapUnit', 'deedUnit', 'gapMoney', 'percentSign', 'overGap', 'objectHole', 'holeHead', 'emptyHole', 'comma', 'emphasis', 'opaque', 'residue', 'placeholder', 'ordinalMask', 'maskBody', 'oneMask', 'valueMask', 'oneUnit', 'nameMask', 'oneName', 'dotMask', 'textBlank', 'word', 'hanNumeral', 'quantity', 'approxOver', 'approxUnder', 'approxAbout', 'approxReach', 'fraction', 'arabicNumeral', 'range', 'tailAbout', 'tailUnder', 'cue', 'whole', 'part', 'state', 'remainder', 'announce', 'basis', 'rise', 'fall', 'share', 'target', 'result', 'open', 'close', 'stop', 'summaryPart', 'planPart', 'reportPart', 'collection', 'announced', 'announcedCount', 'titleYear', 'entryText', 'entryPage', 'problemPart', 'nextPart', 'planRole', 'workPart', 'tally', 'listVerb', 'aheadWord', 'behindWord', 'partialWord', 'joinWord', 'tallyOpen', 'tallyNumber', 'tallyUnit', 'tallyTail', 'plainNoun', 'aspectNoun', 'tallyTail_thing', 'tallyTail_phrase', 'tallyMark', 'addition'];

/** Readies the grammar for matching; what a matcher needs to remember is its own. */
export function createMatcher(): Matcher<StartRule> {
  const alphabet = readAlphabet('\u0009 !#%&()*+,-./01289:;<=>?@ABCDEFGIJMNOPQTXYZ[]_`abcdefghijklmnopqrstuvwxyz{|}~\u00a0·×–—‘’“”…‰Ⅹ−■□△○●★☆　、〇〈〉《》【】〔〕一七万三上下不专业两严个中为主举义之九习乡书了予事二于五交产亩亮人亿今从他仗付代以们件任份企众优会传位低住体余作例依促保信倍倡值做儿元充兆先光克免兑党入全八公六共关兴其具内册再写军决况准减几出击分切划列则创初判利别到制前剩力办功加务动势包化区医十千升协单占印即卷厂厅历厘原去县参双发取受变口另只台史右号司各合同名后向吨启告员周和品善四回因团园困围国在地场均块坚型城域培基填境增声处复外多大天央头契奖套好如姓委媒子孔字存季学它安完宗定实宣室家容富对导封射尊小少尚就尾局层届展属屯山岁岛州巡工左差已市师带席幅幢干平年并广床库底店府度座庭建开式引张弱强当录形彩役彻径待律得微德徽心志忠忧快念态思性总息患您情想意感慰成我战截户所手才打托扛执扫批找承把抓投护报担拜拟择括持指按据授排接推措描提插握揽摄撑支改攻放政效教敬数整文料斤断新方施旗日旨旬时明星是晚暨更最月有服期未末本机权材村条来板构枚果架某查标栋栏校株样核根格案档桥桶检棵楼概模次欧款止正此步段每比毫氏民求汇江河治法注活济浏海涨深添清渠港湖源滑演点焦煤照爱片版牌牢牵特率环现班理瓦瓶生用由电略番百的盏监盒目相盾省看眼着督矛知矩短码研破础硬确示礼社神票种科秒积称程稿突窗立站章竣童端笔第等策筹签算管箱篇籍米类粒精系素索累纠约级纪纷线练组织经结绕给络统绩续维编罐网置署美群羽老职聚股育能脱自至艘良色节英范荐荣获落蒸薄融行街补表袋被要见观规览解誉计认训议记讲论设访证评识诉诚话诞该误请诺读课调谈谋财责质贯费资走起超趟足距跟路践车转轮轴载较辆辑输达过近还这进述选途通逾遍道那部都采里重量金鉴针钟银错锦键镇镑长门闭问间阅队阶降院险隐障难集零面革音页顷项顾领颈颗题额风馆首验骤高龄﹣！％（）＊＋，－．０１２９：？ＤＸ［］＿ｘ～', ['㐀䶿丂丂丄丆丈丈丌丌丏丒且丙丛丣並丩丫丬丮丹丼丽丿么乊乊乌乜乞也乢乥乧亅亇亇争亊亍亍亏亓井亣亥亦亨亨亪亪京亭亯亹亻亾什仉介仍仏仕仙仢令令仦仫仭仵价仺仼仼仾伀伂伖伙伙伛伟伡佌佐佒佔佔佖佘佚佛佝侊侌侜侞侮侰係俄俜俞俠俢倌倎倠倢倻倽偙偛傄傆儾兀兂兄兄兇兇兊兊兌兌兎児兒兙兛兤兦內兩兪兮兰兲兲兵兵典冄円冋冎冖冘冘冚冚农冮冰冲冴冴冶凅凇凎凐凟凡凹凼刅刈刑刓刖刚刚刜刜刞刣別刨刪刪刬刯刱刵刷剌剎剨剪劚劜劝劢劧助劾勀匄匆匕北匹匼區卂卂卄卆午卉卋华卐協卖卟卡卡卣卯危卲却卶卸厁厃厄厇厗厙厞厠厺厼厾叀叁參叉友友反叐叒叕叙叢古句叧叩叫可叱叱叴叵叹吃吅吇吉吋吏吐吒吔吖吧吩吮吰吳吵呉呋呗呙呧呩咋咍哀哂唏唑啅啇喃喅囚囜囝囟囟囡囡団囬囮囯囱図囵囼图圧圩圯圱圹圻坆坈坖坘坙坛垊垌埍埏埞埠埸埻塪塬墂墄墝墟壯壱夃夅夌夎夎夐夕夗夙夛夦夨夨太夭夯夳夵奐奒奕奘奼奾妁妃姒姕姙姛姛姝媑媓孏孑孓孕孖孚孞孠孢孤孥孧宂宄守宊宊宍宖官宙宛宝実客宥宵宷宸宺寋寍寸寺寻寽尀専尃尅尉尋導尐尐尒尙尛尰尲尽尿尿屁屁屃屉屋屔屖屝屟屮屰屰屲岀岂岚岜崓崕川巟巠巢巤巧巭巯己巳币布帇帉帥帧帬帮幄幆幡幣幱幵幵幷幾庀庉庋庒庖庖庘庛庝庥庨庬庮廕廗廹廻廿弁弎弐弔弖弟弡弰弲弹弻归彔彔彖彡彣彨彪彬彮彸彺彺彼徃徆徊後徏徑徖徘徭徯徶徸徼徾忂忄忖忘忟忡忦忨忪忬忴忶怀怂怜怞怦怨怺怼恮恰悢悤悧悩惄惆惲惴愎愐愞愠慯慱戏戒戗戙戩戫戳戵戶戸房扁扊扌扌扎扒扔扗扙扚扜扦扨扪扬扸扺扽技抉抋抒抔抔抖抣抦拄拆招拝拞拠拨拪拫拭挀挂挆挈挈挊捭捯掇掉掑掓掤掦控掩掩掫揎揑揑揓揠揢揼揾摃摅撐撒攮攰攸攺攺攼攽敀敇敉敘敚敫敭敯敱敳敵斆斈斘斚斣斥斬斮斯斱斸斺於斾旖旘旤旦旧早旫旭旵旷昍昏昞映昮昰晙晛暧暩曳曵書曺曽替替朁朇朊朌朎朞朠朩札朰朲朹朻杂杄杍杏杏杒杛杝杠杢杤杦杧杩松枀枃枅枖枘枙枛枛枝枵枷柏柑柤柦栆栈栊栌栎栐栠栢栩栫栶栺栻栽桇桉桢桤桤桦桵桷梀梂梿棁棴棶楻楽榁榃樠樢欠欢欦欨欽欿歡武殊殌殴殶毎毐毓毕毪毬氎氐氐氒汁汃汆汈汞池汩汫沇沉沲沴沺沼泔泖泧泩洺洼浍浐浶浸涧涩淰淲淺淼渄渆渟渡渮渰湕湗溏溑滐滒漓漕潗潙炸為焥焧煣煥煦煨熉熋爰爲牆牉牋牍牡牣牴牶牸牺玆玈玊玌玮玱珬珮琅琇瓥瓧瓵瓷甞甠甧甩甯甲甴甶畤畦畩畫痄痆白癿皃皅盇盉盎盐盐盓盭盯盷盹盽盿眀眂眊県眻眽眿睁睢睤矚矜矤矦矨矪矬矮矲矴砀砂砓砕砳砵砿硁硫硭硭硯礹礻礻礽礽礿祝祟祧祩秌秎秐秓秥秧秮秱稊稌稾穀穹穻窀窂窖窘竊竌竘竚竟竡竢竤竤竦竮竰笓笕笫笭筈筊筕筗筸筺筽筿箖箘箠箢箰箲篆篈籌籎籲籴籺籼粑粓粽粿糺糼紟紡紡紣紮細纟纡纥纨纩纫纶纸纾绀绂绅细终绎绐绒绔绔绖绘绚绛绝绞绠绨绪绬绮绳绵缕缗罏罒罖罘罭罯罱罳羍羏羣羥羼羾耀耂聋聍聙聛肕肗肠肢肱肳胠胢胼胾脰脲臩臫臲致艗艙艮艰艱艳芁芃苎苐苤苦苰苲茂茄荏荑荢荤莶莸萼萾葢葤蒊蒌蒷蒹蔠蔢薃薅螌螎衋衍衖衘衤衦衧衩袀袂袊袌袪袬覀覂觀觃觃觅觇觉觢觤誈誊讠订讣讥讬讯讯讱讱讳讷讹讹讻讽诀诀诂诃诅诅诇诈诊诙诛诜诟诤详诮诰诶诸诹诼诽诿谂谄谇谉谊谌谡谣谬谮贡贤货贩贮贰贸贺贽贿赃赅赡赣赯赱赴赶赶赸趄趆趞趠趲趴跜跞跞跠跮跰跴跶轥轧轫轭轭软轳轵轼轾辂辄辅辇辐辒辒辔辽辿迆迈运迒迗迚迚远迯迱逈逊逓逕這逛逽逿遌過遒達邒邔邢邤邸邺郐郒郧郩郬郮郼郾釆釈釋野野釐釐釒鉳鉵钇钉钞钠铵铷锘锚锥锧锭锯镆镈镐镒镾門闧闩闬闯闳闵阄阆阞阠阵阷际陇陇陉陌陎陡陣陨陪随隑際隝隽隿雅雇雵雷雿霁靑靓靡靣靨靪韨韪韲韴顴顶顶顸顸顺顽顿颅颇颇颉颖颙颜颞飍飏馅馇馕馗骋骍骣骥髗髙魎魐黃黅龃龅龙龛鿿', '\ud800\udbff', '\udc00\udfff', '丁丁何何侯侯傅傅冯冯刘刘卢卢叶叶吕吕吴吴唐唐夏夏姚姚姜姜孙孙孟孟宋宋崔崔廖廖彭彭徐徐戴戴曹曹曾曾朱朱李李杜杜杨杨林林梁梁汪汪沈沈潘潘熊熊王王田田石石秦秦罗罗肖肖胡胡苏苏董董蒋蒋蔡蔡袁袁许许谢谢谭谭贾贾赵赵邓邓邹邹郑郑郭郭陆陆陈陈韩韩魏魏黄黄龚龚', 'ＡＣＥＷＹＺａｗｙｚ', '①⑳', '⑴⒇', '⒈⒛', 'ⅠⅨⅪⅫ', '㈠㈩', 'HHKLRSUW', '３８', '37', '冗冗残残病病盈盈空空', '享享商商赢赢青青', '。。；；', '与与及及', '半半若若', '应应需需', '＜＜｛｛', '＞＞｝｝']);
  const sets = readSets(alphabet, [
    '<', '!', '`', '-', '>', '|', '[', '#', '（', '*', '第', '共', '的', '【', '号', '点', '此', '处', '来', '余', '，', '计', ']', '…',
    '十', '日', '—', '份', '中', '_', '千', '时', '(', '治', '主', '以', '①', '⒈', '⑴', '㈠', '.', '、', '．', '·', '其', '要', '\u0009',
    '为', '某', 'D', 'Q', '新', '重', 'Z', 'Y', 'x', '“', '〔', '由', '被', '评', '‘', '《', '&', '错', '误', '×', '○', '□', '△', '●',
    '■', '＊', '〇', '☆', '★', '＿', 'Ⅹ', '？', '?', '{', '占', '困', '难', '两', '都', '`~', '*（', '一页', '/，', ':：', '一二', '楼线',
    '(（', ')）', '止至', '+-', '*_', '以左', '、，', '．：', '.、', '内群', 'cp', 'ai', '关对', '%％', '万亿', '，。', 'hw', 'tw', '!！', '百第',
    ',，', 'xｘ', '+＋', '?？', 'FT', '具数', '大约', '达高', '.．', '上左', '下右', '下内', '下列', '报汇', '告报', 'ⅩⅠ', '不问', '足题', '‘“', '’”',
    '上下首', '-./', '方次里', '克瓦米', '倍成番', '余几多', '以余多', [124, '上'], '先后次', [114, '是'], '#&错', 'DdＤ', '荣获被', [109, 0],
    [117, '…'], '[【［', [94, '〔'], '<{＜', [119, '待'], 'BIO', ']】］', [95, '〕'], '>}＞', '待请应', '下以如', '上增提', '任目计', '划务标',
    '共有计', '编锦集', '情材稿', [95, '页'], '差短薄', '弱板距', '和暨与', [126, '面'], '\u0009 \u00a0　', [98, '-='], '-–—－', '当您所现', '前在现的',
    '上下尾末', '*各同尊', '*位志敬', [91, 112], '12１２', '○〇两零', [139, '来'], '其再最首', [143, '、'], 'GXZz', 'CFJf', '主习同总', '书席志近',
    '共合总累', '得授获评', '主同等进', 'NXnⅩ', [115, 'XＸ'], '体值字据', '不低少近', '同比环较', '下减回降', '办完实达', '上去期比', '到成现结', '合汇选集', [91, 114],
    '主全总重', '体年点要', [170, 0], [170, '-'], [171, ' '], [170, '['], [97, '*>—'], [108, '十千百'], [107, '‰个百'], [201, '、'],
    [170, '余'], [91, 102, '．'], [100, 101, '.'], [170, '、'], [183, '要'], [160, '年投'], [161, '度资'], 'D于产诚题', [185, 'Y'],
    '学落贯践领', '习会实彻行', '亩人公吨平', [170, '”'], [170, '’'], [170, '》'], [170, '）'], [170, '】'], [170, ')'], [192, '×'], '中号年日月',
    '不突至超逾', [140, 123], '加升涨长高', '低少滑落降', '\u0009.·—…', [94, 'Pp第'], '下今新明来', [202, '工'], [203, '作'], '后外就时要', '了住准到好',
    '为包即是有', [179, 92], [112, 117, ';。'], '0189０９', [170, 94], '元日欧港美英', '件务求点素领', [94, 132, '《【'], [221, '、'], '完扛推牢落践',
    '动实成行记起', '外强文法生经', '交军化态治济', [170, '年月'], [170, '日月'], '奖志持称荣行', '一体力强心确', '012893', [193, '填补'], [154, 156], '作展成结职顾',
    '划排点算署路', [166, 130, '困'], [167, 131, '难'], '一后年步的阶', '再另同最此还', '上以前该这那', '为共和并的与', '全取均完已得', [171, '!<|'], [170, '#*目'],
    [170, 90, '共'], [245, '…'], [170, '周星礼'], '上下中份初底末', '人公场家平户批', '产央委席府治近', [222, 106], '为于同据照的进', '关具坚大总正统', 'aeglnqr',
    '合均已改新续达', '回完工开总进述', [271, '都'], [273, '录'], [92, '三五六四天日'], [106, '以依在按根由'], [243, '主分在'], [116, '#*/:·×'],
    [170, '填插此输'], '安思打要规计谋部', [275, '，'], [243, 158], [211, 94, '—'], [275, 91], [92, '七三九五八六四'], [276, 94], [250, '[〈〔'],
    [256, 231], '任余周张程范金钟丁', [283, '#误'], [204, 236], [244, 176], [298, '十'], [172, '~−到至﹣～'], [300, '<'],
    [155, 133, '>]〉》】'], [298, '第'], [224, 95, '’》】'], '×■□△○●★☆〇＊', '企公具单学文活部项领', [200, 150, 164], [246, 179, '３3'],
    [306, '是'], [306, '要'], [289, 146], [254, 222], [292, '入写处'], '不余其剩在尚待拟未正还', [297, 114], [306, 95], [315, '、'],
    [281, 189, '主'], [315, '〕'], '个人件份名场家户条次起项', [232, 194, 120, 121], [315, '篇'], [298, 180], [209, 212, 181],
    '传务动座待查法研练训议访问', [315, 91], [307, 122, '·'], [315, 114], [315, 92, '月'], [306, 170], [186, '中书区县国市省部领，'], [312, 192],
    [192, '乡公区县同局市村街镇'], '单名地姓年数日时月标电百职金', [309, 170], '个件场大层张方条步种篇类道项', [315, 170], [107, '、个号季日月期栋楼类级组路'],
    [251, 186, 252, '新'], '会培宣巡慰执接服检活演督讲调走', [315, 191], [149, 150, 151, 152, 118, '此'], [315, 192], [334, 114], [339, '—'],
    '份位值分务名字期点称话量间题额', [342, '*'], [322, 296], [344, '['], [278, 209, 210], [93, '产号季层届年批月期次环等类级'], '主入全共兴向建忠忧我护治爱管脱跟',
    '产促创同和富建性抓担治用管识谋享', [315, 237], [288, 276, '拜期'], [344, 94], [344, 95], [337, 102, '．'], '件利息患报案求目索纷见誉议访诉项题', [344, 274],
    [344, 336], [306, 182, 94, '第①'], [328, 170, '为是'], [290, 211, 170, '*'], [330, 209], '专举信奖建意投提案稿纠线荣议诉问隐项',
    '个人场家层年户日晚月本条类级组部集面', [361, 129], [344, 175], [330, 246], [362, 94], [344, 102, '·．'], [153, 118, 'ACDEGJMNPQXYZH'],
    [315, 291], [351, 192], [309, 149, 151, 262], [372, '分'], [104, 110, 'bdfgjklmnqrstxyz'], '中主依基契导平引总抓指支核根牵目突统载重',
    '不中任全其几前另各后多数每等约至超近逾首', [315, 306], [218, '产付位保工库成改放格案理约结行解'], [380, 115], [388, '—'], [319, 187, 253, 106, '时'],
    [282, '决安带意批报指支方要规请通部领'], [369, '于别括要'], [375, 170], [388, '两'], [377, 177], [388, 94], [217, '兑入到办化参发受合完开执整竣签结调达'],
    '任判功学属建引忠思意担教机理生监立站素纪能规责', [293, 285, 200, 150, '报'], [385, 105, 'eou'], [388, 170, '截'],
    [278, 170, 107, 108, '个亩件元名宗期条次起项'], [351, 315], '【上下付免关剩加字开微打扫推文更未本来浏点版相责转长阅', [338, 275, 251, '重'],
    '个亩兆克公分千升厘吨周天学小岁平年摄斤日标毫海秒立米蒸课', '一任体余信入关击印号多完打按描文权注源码章荐览读责费载通闭', [368, 307, '份'], [388, 379], [396, 372],
    [350, 312, 98, 'Ⅹ＿'], '从体做分办加包围在坚处存实开强把抓推提是有注突聚落表讲谈采', [103, '、中代务史员和外委工建徽性总支政旗日校章管籍纪组课费风龄'], [413, '某'], [413, '分'],
    [412, '—'], [406, 173], [415, '的'], [398, 170, '第①⑴⒈㈠'], [409, 174], [420, 'Aa'],
    [93, '包区厅口地型套层岛幢座打标栋栏档款段点照片班端等类级股证轮门馆'], [383, 275, 300], [92, '主事优作先光全决创十历各基声好宗干建思意执政方理百纪组群诞路重领'],
    [307, 136, 137, 94, '元分吨岁年斤时月标格氏百箱钟镑顷'], [412, 170, '共'], [388, 343, '点'], [342, 322, 308, 0, '、'], [412, 328],
    [419, 205, 172, '[第首'], [410, 330, '十止'], [413, 351], [412, 331, 233, 114, 122], [402, 380, 'v'], [436, '/'], [430, 331],
    [437, '!'], '中主乡书企公办区医厅县同园处大委学小局屯山工市平所旗机村桥模江河湖省社科站组股自行街路部银镇集项', [436, 192, 'ＤＡ'], [422, 356, '页'], [416, 349, 148, 113],
    [436, 260], [428, 263, 264, 163, 128], [444, '*/'], [446, '-'], [444, '-._'], [448, '@'], [444, 315],
    [130, '主举事亮任优体做关内切办原发启困安层工差建弱形情意感打抓措教文方板步特环瓶目着矛短突类经维要认设途重阶难领风'],
    [108, '专乡书产人代作元党协单厂台名品地场基天奖委媒字学室小干年广店户文方月本标案楼点班百称组网群老节荣课车门队院馆'], [399, 321, 284, 195, 196, 159, 188, 158, '占实'],
    [450, '_'], [434, 340, 116, '某'], [447, 170], [430, 136, 137, 256, '元分吨岁斤时标格氏百箱钟镑顷'], [430, '*业任制动区台司团学式心志校治目程行记道长门院'],
    [450, 441], [459, '*'], [459, '-_'], [414, 387, 270, 269, 158], [461, '.'], [440, 374], [459, '<]`〔'],
    [449, '#%&+/:=?~'], [459, 114, 122], [161, '仗件任位体保出则制力动化升单变口台合向善地坚境局展度式强役径心快念持撑效新构果格步治焦略破础程筹系绩能议设识诺路进道重阶障革题高'],
    '严中优体促保倡关创到制功加动原变台同坚基增完导工带平建强思意成战承指推提支改攻整方服机条格模注活深清渠环理硬确突结统聚能融行计课责路转载进高', [423, 402, 279, 219, 220, '新'],
    [429, 212, 242, 158, 132, 169, '上两中为他出化区县取国在央它实少展市强括持握施焦现理省绕过进述重'], [450, 424], [462, 396, 170, 132],
    [327, '位例册列则包单卷双口只台回块处头套孔宗室对封尾层届幅幢床座张所批排支期本枚架栋株样根桶棵款段点片版班瓶盏盒眼票种积笔箱篇类粒级组罐网羽艘节袋趟车轮辆遍道部门间集面颗'],
    [458, 295, '件众位体例元准分利号员品地场块家师案牌生站组表誉议部镇间项'], [452, 440], [460, 430, 396], [474, 223, '兆克千升厘摄斤标毫海立米蒸'], [469, 451],
    [478, 248, 170, 108], [478, 408, 248, 210, 138], [481, '上'], [481, 331], [483, '以'], [484, 231], [483, 192, 231],
    [468, 430, 295, '*会作入况势受因块型域容形情想手排措施板段求法点盾示章算素线色节见训足距键险难面项颈验骤'], [483, 412, 114, 122], [481, 440, 209], [488, 307],
    [486, 434], [489, 342, 485], [492, '_'],
    [-1, 477, 416, 466, 331, 383, 421, 172, 291, '\u0000`|‰−上业其剩另各同富数整有每破结节该超过近这那零首﹣％．～𐀀Ⅰ冗半'],
    [-1, 477, 416, 466, 331, 383, 421, 172, 291, '\u0000`|‰−上为以另各同和按数整是每的破该超过近这那零首﹣％．～𐀀Ⅰ半'], [495, 494, 170, 107, '〔'],
    [-1, 465, 430, 466, 383, 291, 172, 129, '\u0000|‰−■□△○●★☆率﹣％＊．＿～𐀀①⑴⒈㈠'], [495, 316, 387, 269, 209, 453, '〇两为和按来某破第过零半'],
    [497, '率'], [499, 170], [497, 398, '①'], [501, 275], [501, 421, '率'], [499, 380, 145, 'z'], [504, 496, 250, '、'],
    [-1, 460, 342, 300, 245, 211, 0, '均已'], [506, 271], [-1, 441], [508, 192, 'ＤＡ'], [-1, 383, 300, 245, 0], [510, '{'],
    [511, 117], [-1, 360], [-1, 245, 201, 0], [514, 91, ','], [515, '，'], [-1, 150, 155, 0], [516, 117], [-1, 0, '<>'],
    [519, '<'], [-1, 0, '`'], [-1, 0], [-1],
  ]);
  const pack = (...numbers: number[]) => packSets(sets, numbers);
  const words = (written: string) => readWords(alphabet, written);
  const b0 = pack(170, 205, 456, 447, 171, 206, 437, 520, 315, 274, 367, 90, 172, 91, 207, 356, 376, 297, 178, 92, 298, 93, 307, 391, 388, 336, 299, 378, 94, 288, 95, 96);
  const b1 = pack(135, 277, 208, 97, 98, 489, 137, 138, 481, 439, 493, 181, 140, 482, 209, 99, 141, 503, 499, 421, 213, 214, 102, 324, 345, 369, 430, 249, 310, 216, 183, 501);
  const b2 = pack(399, 389, 217, 218, 497, 370, 215, 450, 459, 472, 380, 103, 441, 145, 104, 105, 385, 515, 407, 498, 495, 107, 494, 282, 259, 211, 466, 436, 448, 260, 461, 444);
  const b3 = pack(521, 179, 246, 291, 191, 192, 348, 463, 519, 454, 112, 230, 405, 114, 339, 115, 464, 413, 434, 440, 116, 149, 510, 425, 341, 353, 262, 154, 150, 155, 151, 156);
  const b4 = pack(119, 193, 157, 372, 302, 328, 122, 427, 233, 360, 309, 275, 518, 342, 514, 401, 445, 314, 329, 517, 322, 304, 237, 165, 294, 236, 375, 202, 203, 462, 242, 158);
  const b5 = pack(169, 270, 132, 330, 133, 506, 479, 487, 295, 286, 477, 476, 475, 507, 354, 355, 418);
  const d0 = pack(204, 87, 1, 272, 273, 432, 305, 523);
  const d1 = pack(523, 87, 2, 523, 287, 442, 397, 523);
  const d2 = pack(446, 4);
  const d3 = pack(6, 171, 2, 1, 1);
  const d4 = pack(523, 206, 7, 2, 437);
  const d5 = pack(88, 500);
  const d6 = pack(11, 172, 419, 207, 134);
  const d7 = pack(344, 344, 422, 356, 89);
  const d8 = pack(173, 406);
  const d9 = pack(174, 409);
  const d10 = pack(175, 315);
  const d11 = pack(89, 523);
  const d12 = pack(176, 244);
  const d13 = pack(177, 377);
  const d14 = pack(91, 275);
  const d15 = pack(245, 24);
  const d16 = pack(523, 24);
  const d17 = pack(179, 92);
  const d18 = pack(246, 330);
  const d19 = pack(298, 180);
  const d20 = pack(315, 25, 298);
  const d21 = pack(315, 306);
  const d22 = pack(306, 298);
  const d23 = pack(26, 15);
  const d24 = pack(247, 276);
  const d25 = pack(299, 362);
  const d26 = pack(244, 244, 244, 244, 244, 179, 388, 388, 388);
  const d27 = pack(377, 377, 377, 377, 377, 246, 410, 368, 368);
  const d28 = pack(277, 28);
  const d29 = pack(97, 10, 5, 27);
  const d30 = pack(170, 170, 523, 27);
  const d31 = pack(10, 30);
  const d32 = pack(357, 481, 440);
  const d33 = pack(523, 457, 458);
  const d34 = pack(209, 210, 278);
  const d35 = pack(480, 523, 136);
  const d36 = pack(209, 31);
  const d37 = pack(248, 478);
  const d38 = pack(210, 248, 408, 138, 474);
  const d39 = pack(9, 33);
  const d40 = pack(481, 481);
  const d41 = pack(170, 275, 211, 308, 309, 0);
  const d42 = pack(300, 1);
  const d43 = pack(10, 430);
  const d44 = pack(10, 523);
  const d45 = pack(30, 492);
  const d46 = pack(485, 440, 309);
  const d47 = pack(301, 484, 331, 212);
  const d48 = pack(523, 523, 438, 523);
  const d49 = pack(139, 19);
  const d50 = pack(523, 481);
  const d51 = pack(11, 11, 94, 306, 363, 37, 306, 315, 38, 39, 40);
  const d52 = pack(388, 388, 337, 323, 364, 523, 365, 379, 523, 523, 523);
  const d53 = pack(306, 315);
  const d54 = pack(100, 41, 101);
  const d55 = pack(42, 41);
  const d56 = pack(358, 42);
  const d57 = pack(523, 298);
  const d58 = pack(215, 43, 41);
  const d59 = pack(315, 315);
  const d60 = pack(324, 324);
  const d61 = pack(41, 43, 215, 44);
  const d62 = pack(9, 33, 37, 306, 306, 11, 182, 45);
  const d63 = pack(315, 315, 523, 316, 317, 306, 142, 298);
  const d64 = pack(143, 42);
  const d65 = pack(518, 502, 501);
  const d66 = pack(369, 398, 497);
  const d67 = pack(523, 411, 497);
  const d68 = pack(94, 306, 315);
  const d69 = pack(337, 365, 379);
  const d70 = pack(215, 371, 465, 144, 443, 505, 403, 459, 11, 302, 431, 453, 308, 309, 372, 516);
  const d71 = pack(523, 523, 521, 303, 512, 523, 433, 523, 412, 49, 523, 523, 523, 523, 523, 523);
  const d72 = pack(504, 346, 496, 318, 250);
  const d73 = pack(470, 392, 523, 325, 311);
  const d74 = pack(50, 145, 359, 380, 51, 380, 184, 499);
  const d75 = pack(420, 423, 219, 52, 103, 279, 220, 402);
  const d76 = pack(415, 13);
  const d77 = pack(523, 426);
  const d78 = pack(424, 450);
  const d79 = pack(279, 34);
  const d80 = pack(523, 400);
  const d81 = pack(184, 54);
  const d82 = pack(185, 55);
  const d83 = pack(186, 52, 251, 251, 221, 252);
  const d84 = pack(187, 32, 319, 280, 222, 253);
  const d85 = pack(52, 254, 106, 53);
  const d86 = pack(32, 255, 515, 46);
  const d87 = pack(338, 275, 251, 53);
  const d88 = pack(523, 523, 280, 46);
  const d89 = pack(221, 42);
  const d90 = pack(222, 523);
  const d91 = pack(188, 373, 347, 170, 495, 107, 494, 256, 58);
  const d92 = pack(22, 366, 332, 404, 108, 523, 20, 257, 326);
  const d93 = pack(248, 223);
  const d94 = pack(357, 327);
  const d95 = pack(289, 59, 146, 60);
  const d96 = pack(281, 35, 189, 61);
  const d97 = pack(109, 0);
  const d98 = pack(48, 13, 190, 147);
  const d99 = pack(386, 393, 258, 523);
  const d100 = pack(57, 62, 63, 9, 14, 33);
  const d101 = pack(224, 225, 226, 227, 228, 229);
  const d102 = pack(211, 170, 10, 290);
  const d103 = pack(523, 523, 10, 394);
  const d104 = pack(110, 444, 58, 441, 3, 315, 315, 315, 1, 23);
  const d105 = pack(111, 449, 315, 463, 521, 333, 315, 381, 439, 33);
  const d106 = pack(436, 260);
  const d107 = pack(315, 191);
  const d108 = pack(8, 64, 65);
  const d109 = pack(8, 283, 66);
  const d110 = pack(113, 413, 416, 148, 349);
  const d111 = pack(417, 491, 455, 148, 511);
  const d112 = pack(413, 339, 315, 339);
  const d113 = pack(413, 382, 350, 523);
  const d114 = pack(56, 192, 67, 192, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 30, 30, 10);
  const d115 = pack(56, 192, 230, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 30, 30, 10);
  const d116 = pack(351, 315);
  const d117 = pack(352, 508);
  const d118 = pack(334, 114);
  const d119 = pack(523, 192);
  const d120 = pack(192, 312);
  const d121 = pack(115, 192);
  const d122 = pack(390, 509);
  const d123 = pack(413, 339);
  const d124 = pack(434, 486);
  const d125 = pack(413, 339, 315);
  const d126 = pack(413, 382, 350);
  const d127 = pack(440, 374);
  const d128 = pack(483, 331, 231);
  const d129 = pack(523, 438, 523);
  const d130 = pack(413, 49, 339, 115, 115);
  const d131 = pack(434, 49, 340, 116, 67);
  const d132 = pack(413, 382);
  const d133 = pack(24, 117, 117);
  const d134 = pack(79, 80);
  const d135 = pack(81, 149, 150, 150, 151, 118, 152, 119, 17);
  const d136 = pack(81, 510, 510, 313, 510, 153, 261, 193, 18);
  const d137 = pack(510, 510);
  const d138 = pack(292, 510);
  const d139 = pack(320, 510);
  const d140 = pack(383, 308, 275);
  const d141 = pack(315, 372);
  const d142 = pack(330, 209);
  const d143 = pack(232, 194, 120, 121);
  const d144 = pack(372, 412, 315, 412, 412, 315);
  const d145 = pack(384, 490, 467, 488, 435, 523);
  const d146 = pack(335, 523);
  const d147 = pack(140, 123, 36);
  const d148 = pack(523, 124, 125);
  const d149 = pack(188, 45, 284, 321, 399, 158, 195, 159, 196, 82, 160, 197);
  const d150 = pack(513, 29, 523, 523, 389, 126, 198, 234, 235, 523, 161, 199);
  const d151 = pack(188, 12);
  const d152 = pack(162, 513);
  const d153 = pack(309, 170);
  const d154 = pack(285, 293, 127, 200, 150);
  const d155 = pack(263, 264, 128, 163, 428);
  const d156 = pack(150, 150, 200, 164);
  const d157 = pack(517, 428, 163, 523);
  const d158 = pack(244, 285, 293, 127, 514);
  const d159 = pack(377, 263, 264, 128, 523);
  const d160 = pack(201, 275);
  const d161 = pack(236, 170, 204);
  const d162 = pack(523, 395, 523);
  const d163 = pack(41, 24, 44, 27, 47);
  const d164 = pack(41, 523, 44, 27, 523);
  const d165 = pack(361, 129);
  const d166 = pack(21, 275);
  const d167 = pack(244, 265, 238, 293, 285, 239, 522);
  const d168 = pack(377, 266, 267, 264, 263, 240, 523);
  const d169 = pack(130, 83, 166);
  const d170 = pack(131, 84, 167);
  const d171 = pack(168, 430);
  const d172 = pack(473, 268, 11, 412, 170, 522);
  const d173 = pack(471, 241, 412, 523, 523, 523);
  const d174 = pack(414, 158, 269, 387, 270);
  const d175 = pack(523, 169, 523, 523, 523);
  const d176 = pack(315, 85, 306);
  const d177 = pack(343, 16);
  const d178 = pack(506, 506, 506, 523);
  const d179 = pack(430, 10);
  const d180 = pack(523, 10);
  const d181 = pack(86, 271);
  const d182 = pack(460, 430, 396);
  const d183 = pack(523, 523, 429);
  const d184 = pack(451, 469);
  const d185 = pack(523, 468);
  const d186 = pack(158, 243);
  const d187 = pack(169, 523);
  const d188 = pack(440, 452);
  const d189 = pack(275, 296);
  const w0 = words(' ``` ~~~');
  const w1 = words(' <!--');
  const w2 = words(' jiaogao-ignore');
  const w3 = words(' -file');
  const w4 = words(' ** （');
  const w5 = words(' 当前 您现在的 您的 所在 现在');
  const w6 = words(' 【打印 【关闭 上一篇： 下一篇： 付费阅读 付费下载 付费后 免责声明 关注公众号 关闭窗口 关注微信 剩余内容 加入会员 字体： 字号： 开通会员 微信公众号 打印本页 扫描二维码 扫码关注 扫码下载 推荐阅读 文章来源 更多范文 更多公文 更多资料 更多精彩 更多文章 未完， 本文来源 本文共计 来源：网络 来源于网络 浏览次数 点击下载 点击查看 点击阅读 点击进入 点击此处 版权声明 版权所有 相关阅读 相关推荐 责任编辑： 转载请 长按二维码 长按识别 阅读全文');
  const w7 = words(' 上一页 下一页 首页');
  const w8 = words(' 上一页 下一页 尾页 末页');
  const w9 = words(' 各位 同志们 尊敬的');
  const w10 = words(' 18 19 20 21 １９ ２０');
  const w11 = words(' 十一 十二 十');
  const w12 = words(' - ~ – —— — − 到 至 ﹣ － ～');
  const w13 = words(' 周 星期 礼拜');
  const w14 = words(' 截止到 截至 截止');
  const w15 = words(' 上旬 下旬 中旬 初 底 末');
  const w16 = words(' 万亿 万 亿 十万 千亿 千万 百亿 百万');
  const w17 = words(' 元 日元 欧元 港元 美元 英镑');
  const w18 = words(' 个次 个 亩次 亩 人次 人 件次 件 份 位 例 兆瓦 克 公里 公顷 公斤 册 列 则 包 千瓦时 千米 千克 千瓦 升 单 卷 厘米 双 口 只 台次 台 名 吨标准煤 吨 回 场次 场 块 处次 处 头 套 孔 宗 室 家次 家 对 封 尾 层 届 幅 幢 平方公里 平方千米 平方米 平米 床 座 张 户次 户 所 批次 批 排 摄氏度 支 斤 期 本 条次 条 枚 架 标箱 栋 株 样 根 桶 棵 次 款 段 毫米 海里 点 片 版 班次 班 瓶 盏 盒 眼 票 种 积分 立方米 笔 箱 篇 米 类 粒 级 组 罐 网格 羽 艘 节 蒸吨 袋 起 趟 车次 轮 辆次 辆 遍 道 部 门 间 集 面 项次 项 颗');
  const w19 = words(' % ‰ 个百分点 百分点 ％');
  const w20 = words(' 人次 公里 场次 家次 平方米 户次 批次');
  const w21 = words(' 个月 亩次 亩 兆瓦 克 公里 公顷 公斤 分钟 千瓦时 千米 千克 千瓦 升 厘米 吨标准煤 吨 周岁 周 天 学时 学年 小时 岁 平方公里 平方千米 平方米 平米 年 摄氏度 斤 日 标箱 毫米 海里 秒 立方米 米 蒸吨 课时');
  const w22 = words(' 个次 个 人次 人 件次 件 份 位 例 册 列 则 包 单 卷 双 口 只 台次 台 名 回 场次 场 块 处次 处 头 套 孔 宗 室 家次 家 对 封 尾 层 届 幅 幢 床 座 张 户次 户 所 批次 批 排 支 期 本 条次 条 枚 架 栋 株 样 根 桶 棵 次 款 段 点 片 版 班次 班 瓶 盏 盒 眼 票 种 积分 笔 箱 篇 类 粒 级 组 罐 网格 羽 艘 节 袋 起 趟 车次 轮 辆次 辆 遍 道 部 门 间 集 面 项次 项 颗');
  const w23 = words(' 中心 中学 主任 乡 书记 企业 公司 办 区 医院 厅 县 同志 园区 园 处 大学 大道 委 学校 小学 小区 局长 局 屯 山 工程 市 平台 所 旗 机制 村 桥 模式 江 河 湖 省 社区 科 站 组 股 自治区 自治州 自治县 行动 街道 街 路 部门 部 银行 镇 集团 项目');
  const w24 = words(' 中全会 号 年度 年 日 月份 月');
  const w25 = words(' % ‰ 个 亩 人 件 份 位 例 倍 元 兆瓦 克 公里 公顷 公斤 册 分钟 列 则 包 千米 千克 千瓦 升 单 卷 厘米 双 口 只 台 名 吨 周 回 场 块 处 天 头 套 孔 学时 学年 宗 室 家 对 封 小时 尾 层 届 岁 幅 幢 平方公里 平方千米 平方米 平米 年 床 座 张 成 户 所 批 排 摄氏度 支 斤 日 期 本 条 枚 架 标箱 栋 株 样 根 桶 棵 次 欧元 款 段 毫米 海里 港元 点 片 版 班 瓶 番 百分点 盏 盒 眼 票 种 秒 积分 立方米 笔 箱 篇 米 类 粒 级 组 罐 网格 美元 羽 艘 节 英镑 蒸吨 袋 课时 起 趟 车次 轮 辆 遍 道 部 门 间 集 面 项 颗 ％');
  const w26 = words(' 以上 余 多');
  const w27 = words(' 以上 以下 左右');
  const w28 = words(' 章 篇 编 部分');
  const w29 = words(' 一、二 一、三 七、八 三、四 九、十 二、三 二、四 五、六 八、九 六、七 四、五');
  const w30 = words(' 产业 号 季度 层 届 年级 批 月份 期 楼 次产业 环 等奖 等功 类 级 线城市 线');
  const w31 = words(' 其次 再次 最后 首先');
  const w32 = words(' ** __');
  const w33 = words(' 任务 年度任务 投资 目标 计划');
  const w34 = words(' 兑付 入库 到位 办结 化解 参保 发放 受理 合格 完成 开工 执行 投产 整改 竣工 签约 结案 调解 达标');
  const w35 = words('|\u0009| |\u00a0|　|不少于|不低于|不足|不到|为|低于|大约|大概|少于|是|突破|约|至少|超过|超|达到|达|近|逾|高达');
  const w36 = words(' 、团 、政 中央 代表大会 代会 代表 内 务 史 员 和国家 和人民 外 委 工委 建 徽 性 总支 支部 政 旗 日 校 章 管 籍 纪 组织 组 群 课 费 风 龄');
  const w37 = words(' 一 主张 事业 二十 优良 作风 先进 光荣 全面 决策 创新 十 历史 各 基层 声音 好 宗旨 干部 建设 思想 意识 执政 政治 政策 方针 理论 百年 纪律 组织 群众 诞生 路线 重要 领导');
  const w38 = words(' Dang DANG dang d Ｄ');
  const w39 = words(' 主题 入 全 共产 兴 向 建 忠诚于 忠于 忧 我 护 治 爱 管 脱 跟');
  const w40 = words(' 包 区 厅 口 地块 型 套 层 岛 幢 座 打印 标段 栋 栏 档 楼 款 段 点 照 片区 班 端 等 类 级 线 股 证 轮 门 馆');
  const w41 = words(' 新时代中国特色社会主义思想');
  const w42 = words(' 产党 央 委监委 席团 府 治局 近平');
  const w43 = words(' 任务 判断 功能 学习 属性 建设 引领 忠诚 思想 意识 担当 教育 机关 理论 生态 监督 立场 站位 素质 纪律 能力 规矩 责任');
  const w44 = words(' GCD XJP ZF zf');
  const w45 = words(' 八项 决策 办 和 文件 精神 财政 部署 领导');
  const w46 = words(' can pin');
  const w47 = words(' b ch c d f g h j k l m n p q r sh s t w x y zh z');
  const w48 = words(' ang ai ao an a eng ei en er e iang iong ing ian iao in ia ie iu i ong ou o uang uan uai un ua uo ui ue u');
  const w49 = words(' 主席 习近平 同志 总书记');
  const w50 = words(' 外交 强军 文化 法治 生态文明 经济');
  const w51 = words(' 政治 教育 文化 观念 解放 道德');
  const w52 = words(' 关于 对');
  const w53 = words(' 中央 主席 习近平 书记 区委 县委 同志 国务院 市长 市委 总书记 省长 省委 部长 领导 ，');
  const w54 = words(' 学习宣传贯彻 学习贯彻 学习领会 学习 落实 贯彻落实 贯彻 践行 领会');
  const w55 = words(' 思想 批示 指示 讲话 论述');
  const w56 = words(' 完成 扛起 推动 牢记 落实 践行');
  const w57 = words(' 共计 合计 总计 累计');
  const w58 = words(' 专利 举报 信访件 信息 奖项 建议 意见建议 意见 投诉 提案 案件 稿件 纠纷 线索 荣誉 议案 诉求 问题 隐患 项目');
  const w59 = words(' % 万元 个 亩 人次 亿元 件 元 公里 名 场次 场 宗 家次 平方米 户次 户 批次 期 条 次 起 项 ％');
  const w60 = words(' 会议 培训 宣传 巡查 慰问 执法 接待 服务 检查 活动 演练 督查 讲座 调研 走访');
  const w61 = words(' 人次 场次 家次 户次 批次 次');
  const w62 = words(' 万亿 万 亿');
  const w63 = words(' 亩 人次 公里 吨 平方米');
  const w64 = words(' 以为 依据的 关于的 在的 对进行了 按照的 根据的 由同志');
  const w65 = words(' 荣获 获得 被评为 被授予');
  const w66 = words(' 等荣誉 等称号 等奖项');
  const w67 = words(' 以 依据 关于 在 对 按照 根据 由 荣获 获得 被评为 被授予');
  const w68 = words(' 中心 主线 主题 依托 基础 契机 导向 平台 引领 总抓手 总揽 抓手 指导 支撑 核心 根本 牵引 目标 突破口 统领 载体 重点');
  const w69 = words(' 关心 具体 坚强 大力 总体 正确 统一');
  const w70 = words(' 决定 安排 带领 意见 批复 报告 指导 支持 方案 要求 规定 请示 通知 部署 领导');
  const w71 = words(' 主持 同志 等荣誉 等称号 等奖项 进行了');
  const w72 = words(' 为 主要是 主要有 主要 分别 包括 即 在于 是 有');
  const w73 = words(' https:// http:// www.');
  const w74 = words(' com cn docx doc gov jpg md net org pptx ppt pdf png txt xlsx xls');
  const w75 = words(' ) ](');
  const w76 = words(' amp ensp emsp gt ldquo lt nbsp quot rdquo');
  const w77 = words(' 未找到引用源 未定义书签');
  const w78 = words(' 百分之 第');
  const w79 = words(' - . ~ · – —— — − 到 至 ﹣ － ． ～');
  const w80 = words(' 个体 人民 人社 人大 人才 场所 家庭 层级 年报 年鉴 户籍 日报 日化 晚报 月报 月子 本级 条例 类型 级别 组 部门 部队 集中 面积');
  const w81 = words(' 光 射线 轴');
  const w82 = words(' 乡 公司 区 县 同志 局 市 村 街道 镇');
  const w83 = words(' {{ }}');
  const w84 = words(' 填写 填入 插入 此处 输入');
  const w85 = words(' 具体数字 具体内容 具体日期 具体时间 具体数据 待确认 待完善 待更新 待补 待填 待定 待核 此处填 此处插 此处输 此处补 此处添 请输入 请填写 请补充 请选择 请插入');
  const w86 = words(' 单位 名称 地点 姓名 年份 数量 数字 数值 日期 时间 月份 标题 电话 百分比 职务 金额');
  const w87 = words(' 企业 公司 具体 单位 学校 文件 活动 部门 项目 领导');
  const w88 = words(' FIXME TODO TBD');
  const w89 = words(' 数据 数字 数值');
  const w90 = words(' 待填写 待补充 待填');
  const w91 = words(' 待核实 待确认 待补 待定 待核');
  const w92 = words(' 填写 填入 完善 插入 添加 补充');
  const w93 = words(' 不少于 不低于 突破 至少 超过 超 逾');
  const w94 = words(' 不足 不到 低于 少于 近');
  const w95 = words(' 大约 大概 约');
  const w96 = words(' 达到 达 高达');
  const w97 = words(' 上下 以上 以下 以内 余 多 左右');
  const w98 = words(' 上下 左右');
  const w99 = words(' 以下 以内');
  const w100 = words(' 共计 共有 合计 总共 总计 累计');
  const w101 = words(' 合格 均已 已经 已 改建 新建 续建 达标');
  const w102 = words(' 不合格 不达标 不予 余下 其余 剩余 在建 尚余 尚未 尚有 待 拟建 未 正在 还有');
  const w103 = words(' 下列 以下 如下');
  const w104 = words(' 同比 同期 比上年 比去年 环比 较上年 较去年');
  const w105 = words(' 上升 上涨 增长 增加 提高 提升');
  const w106 = words(' 下降 下滑 减少 回落 降低');
  const w107 = words(' 占比 占');
  const w108 = words(' 任务 目标 计划');
  const w109 = words(' 办结 完成 实现 达到');
  const w110 = words(' 回顾 完成情况 工作情况 开展情况 总结 进展情况 述职');
  const w111 = words(' 安排 思路 打算 要点 规划 计划 谋划 部署');
  const w112 = words(' 报告 汇报');
  const w113 = words(' 合集 汇编 选编 集锦');
  const w114 = words(' 情况 材料 稿');
  const w115 = words(' 不足 问题');
  const w116 = words(' 人员 企业 儿童 党员 学生 家庭 户 群众 老人 职工');
  const w117 = words(' 差距 短板 薄弱环节');
  const w118 = words(' 下一阶段 下一步 下阶段 下一年 下步 今后 新的一年 明年 来年');
  const w119 = words(' 主要 全年 总体 重点');
  const w120 = words(' 从 体现在 做 分为 办 加强 包括 围绕 在 坚持 处理 存在 实施 实现 开展 强化 把握 抓 推进 提出 提 是 有 注重 突出 聚焦 落实 表现在 表现为 讲 谈 采取');
  const w121 = words(' 下列 下面 以下 如下');
  const w122 = words(' 上述 以上 前述 该 这 那');
  const w123 = words(' 不少于 中央 任 全国 全省 全市 全县 全区 其中 其他 其它 其余 几 前 另 各 后 多 数 每 等 约 至少 超过 超 近 逾 首');
  const w124 = words(' 个 件 场 大 层 张 方面 条 步 种 篇 类 道 项');
  const w125 = words(' 不足 严格 中心 主线 举措 事项 事情 事 亮点 任务 优势 优化 体会 体系 促进 保障 倡议 做法 关键 关系 关口 内容 切入点 创新 到位 制度 办法 功能 加强 加快 动力 原因 原则 发力点 变化 台阶 同步 启示 困难 坚持 基础 增强 安排 完善 导向 层面 工作 工程 差距 带动 平台 建议 建设 弱项 强化 形式 思路 情形 情况 意见 意识 感受 成效 成果 成绩 战略 战役 打算 承诺 抓手 指标 推进 措施 提升 提高 支撑 改革 攻坚战 教训 整治 文章 方面 方法 方式 方向 服务 机制 条件 板块 格局 模式 步骤 注重 活动 深化 清单 渠道 特点 特色 环节 环境 理念 瓶颈 目标 着力点 矛盾 短板 硬仗 确保 突破口 突破 突出 类型 经验 结合 结构 统筹 维度 聚焦 能力 融合 行动 要求 要点 要素 计划 认识 设想 课题 责任 路径 转变 载体 进展 途径 重点 问题 阶段 难题 领域 风险 高地');
  const w126 = words(' 下列 下面 为 以下 包括 即 如下 是 有');
  const w127 = words(' 全部 取得 均 完成 已 得到');
  const w128 = words(' 不足 主线 举措 事项 事情 事 亮点 任务 优势 体会 做法 关键 内容 切入点 办法 原因 发力点 启示 困难 安排 层面 工作 差距 建议 弱项 形式 情形 情况 意见 感受 打算 抓手 措施 教训 文章 方面 方法 方式 板块 步骤 特点 特色 环节 瓶颈 目标 着力点 矛盾 短板 突破口 类型 经验 维度 要求 要点 要素 认识 设想 途径 重点 问题 阶段 难题 领域 风险');
  const w129 = words(' 严格 中心 优化 体系 促进 保障 倡议 关系 关口 创新 到位 制度 功能 加强 加快 动力 原则 变化 台阶 同步 坚持 基础 增强 完善 导向 工程 带动 平台 建设 强化 思路 意识 成效 成果 成绩 战略 战役 承诺 指标 推进 提升 提高 支撑 改革 攻坚战 整治 方向 服务 机制 条件 格局 模式 注重 活动 深化 清单 渠道 环境 理念 硬仗 确保 突破 突出 结合 结构 统筹 聚焦 能力 融合 行动 计划 课题 责任 路径 转变 载体 进展 高地');
  const w130 = words(' 为 包括 即 是 有');
  const w131 = words(' 万元 专家 专利 乡镇 书 产品 产业 人员 人 亿元 代表 作品 元 党员 协议 单位 厂 台 名 品牌 地块 场 基地 天 奖项 奖 委员 媒体 字 学生 室 小组 干部 年 广场 店 户 文件 方案 月 本 标准 案例 案件 楼 点 班 百分点 称号 组 网站 群众 老师 节目 荣誉 课程 车间 车 门 队 院 馆');
  const w132 = words(' ( , : —— 、 （ ， ：');
  const w133 = words(' 再就是 另外 同时 最后 此外 还要');
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
    return u[p]! === 843 && u[p + 1]! === 844 ? p + 2 : p + 1;
  }
  function pointIn(p: number, end: number, astral: readonly number[]): number {
    if (!(u[p]! === 843 && u[p + 1]! === 844)) return end;
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
  if (u[p]! === 13 && u[p + 1]! === 55 && (r = $directive$2(p)) >= 0) p = r;
  const t = open(1, from);
  while (b0[u[p]!]! & 1 && b0[u[p + 1]!]! & 4 && (r = $directive$3(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 13 || u[p + 1]! !== 13 || u[p + 2]! !== 25) return undo(t);
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
  if (d & 2 && u[p]! === 13 && !(u[p + 1]! === 13 && u[p + 2]! === 25)) return p + 1;
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
  if (u[p]! !== 77) return -1;
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
  if (u[p]! !== 4 || u[p + 1]! !== 46) return -1;
  p += 2;
  while (u[p]! !== 0) p++;
  return p;
}
function $layout_comment(p: number): number {
  if ((p = longest(p, w1)) < 0) return -1;
  while (u[p]! !== 0 && !(u[p]! === 13 && u[p + 1]! === 13 && u[p + 2]! === 25)) p++;
  if (u[p]! !== 13 || u[p + 1]! !== 13 || u[p + 2]! !== 25) return -1;
  p += 3;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 0) return -1;
  return p;
}
function $layout_tag(p: number): number {
  if (u[p]! !== 23 || !(b0[u[p + 1]!]! & 64)) return -1;
  p += 2;
  while (b0[u[p]!]! & 128) p++;
  if (u[p]! !== 25) return -1;
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
  if (u[p]! !== 587) return undo(t);
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 385) return undo(t);
  p++;
  if (u[p]! === 833) p++;
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
  if (d & 4 && (r = $webLine_opening(p)) >= 0) return leaf(6, p, r);
  if (d & 8 && (r = $webLine_pages(p)) >= 0) return leaf(6, p, r);
  if (d & 16 && (r = $webLine_turn(p)) >= 0) return leaf(6, p, r);
  return -1;
}
function $pageLine_page(p: number): number {
  let r: number;
  if (u[p]! !== 626) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 803) return -1;
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
  if (u[p]! !== 191) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 803) return -1;
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
function $webLine_opening(p: number): number {
  if ((p = $webOpening(p)) < 0) return -1;
  while (u[p]! !== 0) p++;
  return p;
}
function $webOpening(p: number): number {
  const d = d8[u[p]!]! & d9[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $placeLine(p)) >= 0) return r;
  if (d & 2 && (r = longest(p, w6)) >= 0) return r;
  return -1;
}
function $placeLine(p: number): number {
  if ((p = longest(p, w5)) < 0) return -1;
  if (u[p]! !== 161 || u[p + 1]! !== 665 || !(b0[u[p + 2]!]! & 8192)) return -1;
  return p + 3;
}
function $webLine_pages(p: number): number {
  let r: number;
  if ((p = $webLine_pages$2(p)) < 0) return -1;
  while (b0[u[p]!]! & 16384 && b0[u[p + 1]!]! & 32768 && (r = $webLine_pages$2(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 116 || u[p + 1]! !== 111 || u[p + 2]! !== 803) return -1;
  p += 3;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 0) return -1;
  return p;
}
function $webLine_pages$2(p: number): number {
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 46) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 47) return -1;
  return p + 1;
}
function $webLine_turn(p: number): number {
  let r: number;
  if ((p = longest(p, w7)) < 0) return -1;
  while (b0[u[p]!]! & 65536 && (r = $webLine_turn$2(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 0) return -1;
  return p;
}
function $webLine_turn$2(p: number): number {
  while (b0[u[p]!]! & 1) p++;
  return $webLine_turn$3(p);
}
function $webLine_turn$3(p: number): number {
  const d = d10[u[p]!]! & d11[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w8)) >= 0) return r;
  if (d & 2 && (r = $webLine_turn$4(p)) >= 0) return r;
  return -1;
}
function $webLine_turn$4(p: number): number {
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  return p;
}
function $formal(p: number): number {
  const d = d12[u[p]!]! & d13[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(7, p);
  let r: number;
  if (d & 1 && (r = $formal_salutation(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $formal_day(p)) >= 0) return close(t, r);
  return undo(t);
}
function $formal_salutation(p: number): number {
  if (u[p]! === 10 && u[p + 1]! === 10) p += 2;
  if ((p = longest(p, w9)) < 0) return -1;
  while (u[p]! !== 0 && !(b0[u[p]!]! & 131072 && $formal_salutation$2(p) >= 0)) p++;
  if (!(b0[u[p]!]! & 262144)) return -1;
  p++;
  if (u[p]! === 10 && u[p + 1]! === 10) p += 2;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 0) return -1;
  return p;
}
function $formal_salutation$2(p: number): number {
  const d = d14[u[p]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 2 && (r = $stopMark(p)) >= 0) return r;
  return -1;
}
function $stopMark(p: number): number {
  const d = d15[u[p]!]! & d16[u[p + 1]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 2 && (r = $ellipsis(p)) >= 0) return r;
  return -1;
}
function $ellipsis(p: number): number {
  if (u[p]! !== 89 || u[p + 1]! !== 89) return -1;
  p += 2;
  while (u[p]! === 89) p++;
  return p;
}
function $formal_day(p: number): number {
  if ($formal_day$3(p) < 0) return -1;
  const t = tp;
  if ((p = $date(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 0) return undo(t);
  return p;
}
function $formal_day$2(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $yearMonthDay(p)) < 0) return undo(t);
  if (b0[u[p]!]! & 67108864 && b0[u[p + 1]!]! & 134217728 && (r = $weekdayTail(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 0) return undo(t);
  return p;
}
function $yearMonthDay(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $yearNumber(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 366) return undo(t);
  p++;
  while (b0[u[p]!]! & 1) p++;
  if ((p = $monthPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 486) return undo(t);
  p++;
  while (b0[u[p]!]! & 1) p++;
  if ((p = $dayPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if ((p = $dayMark(p)) < 0) return undo(t);
  if (b0[u[p]!]! & 4194304 && b0[u[p + 1]!]! & 8388608 && (r = $untilDay(p)) >= 0) p = r;
  return p;
}
function $yearNumber(p: number): number {
  const d = d17[u[p]!]! & d18[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(8, p);
  let r: number;
  if (d & 1 && (r = $year4(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $hanYear(p)) >= 0) return close(t, r);
  return undo(t);
}
function $year4(p: number): number {
  if ((p = longest(p, w10)) < 0) return -1;
  if (!(b0[u[p]!]! & 256) || !(b0[u[p + 1]!]! & 256) || b0[u[p + 2]!]! & 256) return -1;
  return p + 2;
}
function $hanYear(p: number): number {
  if (!(b0[u[p]!]! & 524288)) return -1;
  const t = tp;
  p++;
  if ((p = $hanFigure(p)) < 0) return undo(t);
  if ((p = $hanFigure(p)) < 0) return undo(t);
  if ((p = $hanFigure(p)) < 0) return undo(t);
  return p;
}
function $hanFigure(p: number): number {
  const d = d19[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $hanUnit(p)) >= 0) return r;
  if (d & 2) return p + 1;
  return -1;
}
function $hanUnit(p: number): number {
  if (!(b0[u[p]!]! & 1048576)) return -1;
  return leaf(9, p, p + 1);
}
function $monthPart(p: number): number {
  const d = d20[u[p]!]!;
  if (d === 0) return -1;
  const t = open(10, p);
  let r: number;
  if (d & 1 && (r = $twoFigures(p)) >= 0) return close(t, r);
  if (d & 2 && (r = longest(p, w11)) >= 0) return close(t, r);
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
  const d = d21[u[p]!]!;
  if (d === 0) return -1;
  const t = open(11, p);
  let r: number;
  if (d & 1 && (r = $twoFigures(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $hanOrdinal(p)) >= 0) return close(t, r);
  return undo(t);
}
function $hanOrdinal(p: number): number {
  const d = d22[u[p]!]!;
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
  if (b0[u[p]!]! & 1048576 && (r = $hanUnit(p)) >= 0) p = r;
  if (u[p]! !== 233) return undo(t);
  p++;
  if (b0[u[p]!]! & 1048576 && (r = $hanUnit(p)) >= 0) p = r;
  return p;
}
function $dayMark(p: number): number {
  const d = d23[u[p]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 2 && (r = $dayNumber(p)) >= 0) return r;
  return -1;
}
function $dayNumber(p: number): number {
  if (u[p]! !== 261 || b0[u[p + 1]!]! & 2097152) return -1;
  return p + 1;
}
function $untilDay(p: number): number {
  let r: number;
  if ((p = longest(p, w12)) < 0) return -1;
  const t = tp;
  if (b0[u[p]!]! & 16777216 && b0[u[p + 1]!]! & 33554432 && (r = $untilDay$2(p)) >= 0) p = r;
  if ((p = $dayPart(p)) < 0) return undo(t);
  if (u[p]! !== 475) return undo(t);
  return p + 1;
}
function $untilDay$2(p: number): number {
  const t = tp;
  if ((p = $monthPart(p)) < 0) return undo(t);
  if (u[p]! !== 486) return undo(t);
  return p + 1;
}
function $weekdayTail(p: number): number {
  const d = d24[u[p]!]! & d25[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $weekdayTail_bracket(p)) >= 0) return r;
  if (d & 2 && (r = $weekdayTail_plain(p)) >= 0) return r;
  return -1;
}
function $weekdayTail_bracket(p: number): number {
  while (b0[u[p]!]! & 1) p++;
  if (!(b0[u[p]!]! & 268435456)) return -1;
  const t = tp;
  p++;
  if ((p = $weekday(p)) < 0) return undo(t);
  if (!(b0[u[p]!]! & 1073741824)) return undo(t);
  return p + 1;
}
function $weekday(p: number): number {
  if ((p = longest(p, w13)) < 0) return -1;
  return $weekdayName(p);
}
function $weekdayName(p: number): number {
  if (!(b0[u[p]!]! & 536870912)) return -1;
  return leaf(13, p, p + 1);
}
function $weekdayTail_plain(p: number): number {
  while (b0[u[p]!]! & 1) p++;
  return $weekday(p);
}
function $formal_day$3(p: number): number {
  const t = tp;
  const end = $formal_day$2(p);
  tp = t;
  return end;
}
function $date(p: number): number {
  let r: number;
  const t = open(14, p);
  if (u[p]! === 418 && b0[u[p + 1]!]! & -2147483648 && (r = $cutOff(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if ((p = $dateBody(p)) < 0) return undo(t);
  if (b1[u[p]!]! & 2 && (r = $dateTail(p)) >= 0) p = r;
  if (b0[u[p]!]! & 67108864 && b0[u[p + 1]!]! & 134217728 && (r = $weekdayTail(p)) >= 0) p = r;
  return close(t, p);
}
function $cutOff(p: number): number {
  const from = p;
  if ((p = longest(p, w14)) < 0) return -1;
  return leaf(15, from, p);
}
function $dateBody(p: number): number {
  const d = d26[u[p]!]! & d27[u[p + 1]!]!;
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
  if (u[p]! === 366) p++;
  if ((p = longest(p, w12)) < 0) return undo(t);
  if ((p = $yearNumber(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 366) return undo(t);
  p++;
  if (u[p]! === 374) p++;
  return p;
}
function $yearMonths(p: number): number {
  const t = tp;
  if ((p = $yearNumber(p)) < 0) return undo(t);
  if (u[p]! !== 366) return undo(t);
  p++;
  if ((p = $monthPart(p)) < 0) return undo(t);
  if (u[p]! === 486) p++;
  if ((p = longest(p, w12)) < 0) return undo(t);
  if ((p = $monthPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 486) return undo(t);
  return p + 1;
}
function $yearMonth(p: number): number {
  const t = tp;
  if ((p = $yearNumber(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 366) return undo(t);
  p++;
  while (b0[u[p]!]! & 1) p++;
  if ((p = $monthPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 486) return undo(t);
  return p + 1;
}
function $yearOnly(p: number): number {
  const t = tp;
  if ((p = $yearNumber(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 366) return undo(t);
  p++;
  if (u[p]! === 374) p++;
  return p;
}
function $isoDate(p: number): number {
  const from = p;
  if ((p = $year4(p)) < 0) return -1;
  if (!(b1[u[p]!]! & 1) || !(b0[u[p + 1]!]! & 256)) return -1;
  p += 2;
  if (b0[u[p]!]! & 256) p++;
  if (!(b1[u[p]!]! & 1) || !(b0[u[p + 1]!]! & 256)) return -1;
  p += 2;
  if (b0[u[p]!]! & 256) p++;
  if (b0[u[p]!]! & 256) return -1;
  return leaf(16, from, p);
}
function $monthRange(p: number): number {
  const t = tp;
  if ((p = $monthPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! === 486) p++;
  if (u[p]! === 155) p++;
  while (b0[u[p]!]! & 1) p++;
  if ((p = longest(p, w12)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if ((p = $monthPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 486 || u[p + 1]! === 818) return undo(t);
  return p + 1;
}
function $monthDay(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $monthPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 486) return undo(t);
  p++;
  while (b0[u[p]!]! & 1) p++;
  if ((p = $dayPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if ((p = $dayMark(p)) < 0) return undo(t);
  if (b0[u[p]!]! & 4194304 && b0[u[p + 1]!]! & 8388608 && (r = $untilDay(p)) >= 0) p = r;
  return p;
}
function $monthOnly(p: number): number {
  const t = tp;
  if ((p = $monthPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 486 || u[p + 1]! === 818) return undo(t);
  return p + 1;
}
function $dateTail(p: number): number {
  const d = d28[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $dateTail_part(p)) >= 0) return r;
  if (d & 2) return p + 1;
  return -1;
}
function $dateTail_part(p: number): number {
  if (u[p]! === 155) p++;
  return longest(p, w15);
}
function $prose(p: number): number {
  let r: number;
  const t = tp;
  if (u[p]! === 5 && (r = $hashes(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if (b1[u[p]!]! & 4 && (r = $leadMark(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if (b1[u[p]!]! & 16 && b1[u[p + 1]!]! & 16 && (r = $boldOpen(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if (b1[u[p]!]! & 131072 && (r = $head(p)) >= 0) p = r;
  if ((p = $inline(p)) < 0) return undo(t);
  return p;
}
function $leadMark(p: number): number {
  const d = d29[u[p]!]! & d30[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $leadMark_bullet(p)) >= 0) return leaf(17, p, r);
  if (d & 2 && (r = $leadMark_star(p)) >= 0) return leaf(17, p, r);
  if (d & 4 && (r = $leadMark_quote(p)) >= 0) return leaf(17, p, r);
  if (d & 8 && (r = $leadMark_dash(p)) >= 0) return leaf(17, p, r);
  return -1;
}
function $leadMark_bullet(p: number): number {
  if (!(b1[u[p]!]! & 8) || !(b0[u[p + 1]!]! & 1)) return -1;
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
  if (u[p]! !== 25) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  return p;
}
function $leadMark_dash(p: number): number {
  if (u[p]! !== 84 || u[p + 1]! !== 84) return -1;
  p += 2;
  while (u[p]! === 84) p++;
  return p;
}
function $boldOpen(p: number): number {
  const d = d31[u[p]!]! & d31[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $boldOpen_stars(p)) >= 0) return leaf(18, p, r);
  if (d & 2 && (r = $boldOpen_lines(p)) >= 0) return leaf(18, p, r);
  return -1;
}
function $boldOpen_stars(p: number): number {
  if (u[p]! !== 10 || u[p + 1]! !== 10 || (b1[u[p + 2]!]! & 32 && $boldOpen_stars$2(p + 2) >= 0)) return -1;
  return p + 2;
}
function $starFollow(p: number): number {
  const d = d32[u[p]!]! & d33[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $strictUnit(p)) >= 0) return r;
  if (d & 2 && (r = $starFollow_edge(p)) >= 0) return r;
  if (d & 4 && (r = $starFollow_noun(p)) >= 0) return r;
  return -1;
}
function $strictUnit(p: number): number {
  const d = d34[u[p]!]! & d35[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $scaledUnit(p)) >= 0) return r;
  if (d & 2 && (r = $percentUnit(p)) >= 0) return r;
  if (d & 4 && (r = longest(p, w20)) >= 0) return r;
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
  const d = d36[u[p]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w16)) >= 0) return leaf(19, p, r);
  if (d & 2 && (r = $thousand(p)) >= 0) return leaf(19, p, r);
  return -1;
}
function $thousand(p: number): number {
  if (u[p]! !== 234 || b1[u[p + 1]!]! & 64) return -1;
  return p + 1;
}
function $scaledUnit$2(p: number): number {
  const d = d37[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $moneyUnit(p)) >= 0) return r;
  if (d & 2 && (r = longest(p, w18)) >= 0) return r;
  return -1;
}
function $moneyUnit(p: number): number {
  const from = p;
  if ((p = longest(p, w17)) < 0) return -1;
  return leaf(20, from, p);
}
function $percentUnit(p: number): number {
  const from = p;
  if ((p = longest(p, w19)) < 0) return -1;
  return leaf(21, from, p);
}
function $starFollow_edge(p: number): number {
  const t = tp;
  if ((p = $unit(p)) < 0) return undo(t);
  if ((p = $edge(p)) < 0) return undo(t);
  return p;
}
function $unit(p: number): number {
  let r: number;
  const t = open(22, p);
  if ((p = $unitWord(p)) < 0) return undo(t);
  if (b0[u[p]!]! & 268435456 && b1[u[p + 1]!]! & 256 && (r = $unit$2(p)) >= 0) p = r;
  return close(t, p);
}
function $unitWord(p: number): number {
  const d = d38[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $percentUnit(p)) >= 0) return r;
  if (d & 2 && (r = $moneyUnit(p)) >= 0) return r;
  if (d & 4 && (r = longest(p, w21)) >= 0) return r;
  if (d & 8 && (r = $timesUnit(p)) >= 0) return r;
  if (d & 16 && (r = longest(p, w22)) >= 0) return r;
  return -1;
}
function $timesUnit(p: number): number {
  if (!(b1[u[p]!]! & 128)) return -1;
  return leaf(23, p, p + 1);
}
function $unit$2(p: number): number {
  const d = d39[u[p]!]! & d40[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $unit$3(p)) >= 0) return r;
  if (d & 2 && (r = $unit$4(p)) >= 0) return r;
  return -1;
}
function $unit$3(p: number): number {
  if (u[p]! !== 822) return -1;
  const t = tp;
  p++;
  if ((p = $unitWord(p)) < 0) return undo(t);
  if (u[p]! !== 823) return undo(t);
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
  const d = d41[u[p]!]!;
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
  const d = d42[u[p]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 2 && (r = $openAngle(p)) >= 0) return r;
  return -1;
}
function $openAngle(p: number): number {
  if (u[p]! !== 23 || b1[u[p + 1]!]! & 512) return -1;
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
  if ((p = longest(p, w23)) < 0) return -1;
  return leaf(24, from, p);
}
function $starEdge(p: number): number {
  const d = d43[u[p]!]! & d44[u[p + 1]!]!;
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
  if (u[p]! !== 48 || u[p + 1]! !== 48 || (b1[u[p + 2]!]! & 1024 && $boldOpen_lines$4(p + 2) >= 0)) return -1;
  return p + 2;
}
function $boldOpen_lines$2(p: number): number {
  const d = d45[u[p]!]!;
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
  const d = d46[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $maskUnit(p)) >= 0) return r;
  if (d & 2 && (r = $placeNoun(p)) >= 0) return r;
  if (d & 4) return p + 1;
  return -1;
}
function $maskUnit(p: number): number {
  const d = d47[u[p]!]! & d48[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(25, p);
  let r: number;
  if (d & 1 && (r = $maskUnit_calendar(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $maskUnit_unit(p)) >= 0) return close(t, r);
  if (d & 4 && (r = $maskUnit_scale(p)) >= 0) return close(t, r);
  if (d & 8 && (r = $maskUnit_over(p)) >= 0) return close(t, r);
  return undo(t);
}
function $maskUnit_calendar(p: number): number {
  if (b0[u[p]!]! & 1) p++;
  return longest(p, w24);
}
function $maskUnit_unit(p: number): number {
  let r: number;
  if (b0[u[p]!]! & 1) p++;
  const t = tp;
  if (b1[u[p]!]! & 2048 && (r = $more(p)) >= 0) p = r;
  if (b1[u[p]!]! & 4096 && b1[u[p + 1]!]! & 8192 && (r = $overUnit(p)) >= 0) p = r;
  if (b1[u[p]!]! & 16384 && (r = $scale(p)) >= 0) p = r;
  if (b1[u[p]!]! & 2048 && (r = $more(p)) >= 0) p = r;
  if ((p = $unit(p)) < 0) return undo(t);
  if (b1[u[p]!]! & 32768 && b1[u[p + 1]!]! & 65536 && (r = longest(p, w27)) >= 0) p = r;
  return p;
}
function $more(p: number): number {
  const d = d49[u[p]!]! & d50[u[p + 1]!]!;
  let r: number;
  if (d & 1) return leaf(26, p, p + 1);
  if (d & 2 && (r = $comeAbout(p)) >= 0) return leaf(26, p, r);
  return -1;
}
function $comeAbout(p: number): number {
  if (u[p]! !== 498 || longest(p + 1, w25) < 0) return -1;
  return p + 1;
}
function $overUnit(p: number): number {
  const t = tp;
  if ((p = $tailOver(p)) < 0) return undo(t);
  if (longest(p, w25) < 0) return undo(t);
  return p;
}
function $tailOver(p: number): number {
  const from = p;
  if ((p = longest(p, w26)) < 0) return -1;
  return leaf(27, from, p);
}
function $maskUnit_scale(p: number): number {
  let r: number;
  if (b0[u[p]!]! & 1) p++;
  const t = tp;
  if (b1[u[p]!]! & 2048 && (r = $more(p)) >= 0) p = r;
  if ((p = $scale(p)) < 0) return undo(t);
  if (b1[u[p]!]! & 2048 && (r = $more(p)) >= 0) p = r;
  if ($edge(p) < 0) return undo(t);
  return p;
}
function $maskUnit_over(p: number): number {
  if (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 165) return -1;
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
  if (b1[u[p]!]! & 262144 && (r = $label(p)) >= 0) p = r;
  if ((p = $marker(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (b1[u[p]!]! & 16 && b1[u[p + 1]!]! & 16 && (r = $boldClose(p)) >= 0) p = r;
  return p;
}
function $label(p: number): number {
  let r: number;
  if (!(b1[u[p]!]! & 262144) || (b1[u[p]!]! & 524288 && $label$2(p) >= 0) || (b1[u[p]!]! & 33554432 && $label$3(p) >= 0) || !(b1[u[p + 1]!]! & 262144)) return -1;
  const from = p;
  p += 2;
  if (b1[u[p]!]! & 262144 && (r = $label$4(p)) >= 0) p = r;
  if (!(b0[u[p]!]! & 8192)) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if ($label$2(p) < 0) return -1;
  return leaf(29, from, p);
}
function $marker(p: number): number {
  const d = d51[u[p]!]! & d52[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(30, p);
  let r: number;
  if (d & 1 && (r = $partMarker(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $subpartMarker(p)) >= 0) return close(t, r);
  if (d & 4 && (r = $hanBracketMarker(p)) >= 0) return close(t, r);
  if (d & 8 && (r = $halfBracketMarker(p)) >= 0) return close(t, r);
  if (d & 16 && (r = $arabicBracketMarker(p)) >= 0) return close(t, r);
  if (d & 32 && (r = $circledMarker(p)) >= 0) return close(t, r);
  if (d & 64 && (r = $hanMarker(p)) >= 0) return close(t, r);
  if (d & 128 && (r = $arabicMarker(p)) >= 0) return close(t, r);
  if (d & 256 && (r = $dotSign(p)) >= 0) return close(t, r);
  if (d & 512 && (r = $bracketSign(p)) >= 0) return close(t, r);
  if (d & 1024 && (r = $hanSign(p)) >= 0) return close(t, r);
  return undo(t);
}
function $partMarker(p: number): number {
  if (u[p]! !== 626) return -1;
  const t = open(31, p);
  p++;
  if ((p = $partMarker$2(p)) < 0) return undo(t);
  if ((p = longest(p, w28)) < 0) return undo(t);
  if (b1[u[p]!]! & 1048576) p++;
  return close(t, p);
}
function $partMarker$2(p: number): number {
  const d = d53[u[p]!]!;
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
function $subpartMarker(p: number): number {
  if (u[p]! !== 626) return -1;
  const t = open(33, p);
  p++;
  if ((p = $partMarker$2(p)) < 0) return undo(t);
  if (u[p]! !== 682) return undo(t);
  p++;
  if (b1[u[p]!]! & 1048576) p++;
  return close(t, p);
}
function $hanBracketMarker(p: number): number {
  let r: number;
  if (!(b0[u[p]!]! & 268435456)) return -1;
  const from = p;
  p++;
  while (b0[u[p]!]! & 1) p++;
  const t = open(34, from);
  if ((p = $hanOrdinal(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (!(b0[u[p]!]! & 1073741824)) return undo(t);
  p++;
  if (b1[u[p]!]! & 2097152 && (r = $hanBracketMarker$2(p)) >= 0) p = r;
  return close(t, p);
}
function $hanBracketMarker$2(p: number): number {
  const d = d54[u[p]!]!;
  if (d & 1) return p + 1;
  if (d & 2 && u[p]! === 14 && !(b0[u[p + 1]!]! & 256)) return p + 1;
  if (d & 4) return p + 1;
  return -1;
}
function $halfBracketMarker(p: number): number {
  const t = open(35, p);
  if ((p = $hanOrdinal(p)) < 0) return undo(t);
  if (!(b0[u[p]!]! & 1073741824) || u[p + 1]! === 489) return undo(t);
  return close(t, p + 1);
}
function $arabicBracketMarker(p: number): number {
  let r: number;
  const from = p;
  if (b0[u[p]!]! & 268435456) p++;
  while (b0[u[p]!]! & 1) p++;
  const t = open(36, from);
  if ((p = $arabicOrdinal(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (!(b0[u[p]!]! & 1073741824)) return undo(t);
  p++;
  if (b1[u[p]!]! & 4194304 && (r = $arabicBracketMarker$2(p)) >= 0) p = r;
  return close(t, p);
}
function $arabicBracketMarker$2(p: number): number {
  const d = d55[u[p]!]!;
  if (d & 1) return p + 1;
  if (d & 2 && u[p]! === 14 && !(b0[u[p + 1]!]! & 256)) return p + 1;
  return -1;
}
function $circledMarker(p: number): number {
  if (u[p]! !== 847) return -1;
  const from = p;
  p++;
  if (u[p]! === 101) p++;
  return leaf(37, from, p);
}
function $hanMarker(p: number): number {
  if ((b0[u[p]!]! & 1048576 && u[p + 1]! === 101 && $hanMarker$2(p) >= 0)) return -1;
  const t = open(38, p);
  if ((p = $hanOrdinal(p)) < 0) return undo(t);
  if ((p = $hanMarker$3(p)) < 0) return undo(t);
  return close(t, p);
}
function $shortList(p: number): number {
  if ((p = longest(p, w29)) < 0) return -1;
  return $shortRest(p);
}
function $shortRest(p: number): number {
  const d = d56[u[p]!]! & d57[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w30)) >= 0) return r;
  if (d & 2 && (r = $shortRest_more(p)) >= 0) return r;
  return -1;
}
function $shortRest_more(p: number): number {
  if (u[p]! !== 101) return -1;
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
  const d = d58[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $spacedDun(p)) >= 0) return r;
  if (d & 2) return p + 1;
  if (d & 4 && u[p]! === 14 && !(b0[u[p + 1]!]! & 256)) return p + 1;
  return -1;
}
function $spacedDun(p: number): number {
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 101) return -1;
  return p + 1;
}
function $arabicMarker(p: number): number {
  if ((b0[u[p]!]! & 256 && b1[u[p + 1]!]! & 8388608 && $numberList(p) >= 0)) return -1;
  const t = open(39, p);
  if ((p = $arabicOrdinal(p)) < 0) return undo(t);
  if ((p = $arabicMarker$2(p)) < 0) return undo(t);
  return close(t, p);
}
function $numberList(p: number): number {
  const d = d59[u[p]!]! & d60[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $numberList_things(p)) >= 0) return r;
  if (d & 2 && (r = $numberList_years(p)) >= 0) return r;
  return -1;
}
function $numberList_things(p: number): number {
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  if (u[p]! !== 101 || !(b0[u[p + 1]!]! & 256)) return -1;
  p += 2;
  while (b0[u[p]!]! & 256) p++;
  if (!(b1[u[p]!]! & 16777216)) return -1;
  return p + 1;
}
function $numberList_years(p: number): number {
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  if (u[p]! !== 101 || !(b0[u[p + 1]!]! & 256)) return -1;
  p += 2;
  if (b0[u[p]!]! & 256) p++;
  if (u[p]! !== 366) return -1;
  return p + 1;
}
function $arabicMarker$2(p: number): number {
  const d = d61[u[p]!]!;
  let r: number;
  if (d & 1 && u[p]! === 14 && !(b0[u[p + 1]!]! & 256)) return p + 1;
  if (d & 2 && u[p]! === 828 && !(b0[u[p + 1]!]! & 256)) return p + 1;
  if (d & 4 && (r = $spacedDun(p)) >= 0) return r;
  if (d & 8 && u[p]! === 81 && !(b0[u[p + 1]!]! & 256)) return p + 1;
  return -1;
}
function $dotSign(p: number): number {
  if (u[p]! !== 849) return -1;
  return leaf(40, p, p + 1);
}
function $bracketSign(p: number): number {
  if (u[p]! !== 848) return -1;
  return leaf(41, p, p + 1);
}
function $hanSign(p: number): number {
  if (u[p]! !== 851) return -1;
  return leaf(42, p, p + 1);
}
function $label$2(p: number): number {
  const t = tp;
  const end = $marker(p);
  tp = t;
  return end;
}
function $enumerator(p: number): number {
  const d = d62[u[p]!]! & d63[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(43, p);
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
  if (u[p]! !== 822) return -1;
  const t = open(44, p);
  p++;
  if ((p = $arabicOrdinal(p)) < 0) return undo(t);
  if (u[p]! !== 823) return undo(t);
  return close(t, p + 1);
}
function $enumerator_bracketHalf(p: number): number {
  if (u[p]! !== 8) return -1;
  const t = open(45, p);
  p++;
  if ((p = $arabicOrdinal(p)) < 0) return undo(t);
  if (u[p]! !== 9) return undo(t);
  return close(t, p + 1);
}
function $enumerator_circled(p: number): number {
  if (u[p]! !== 847) return -1;
  return leaf(46, p, p + 1);
}
function $enumerator_shi(p: number): number {
  const t = open(47, p);
  if ((p = $hanOrdinal(p)) < 0) return undo(t);
  if (u[p]! !== 481 || (b0[u[p + 1]!]! & 1048576 && b1[u[p + 2]!]! & 67108864 && $enumerator_shi$2(p + 1) >= 0)) return undo(t);
  return close(t, p + 1);
}
function $enumerator_shi$2(p: number): number {
  if (!(b0[u[p]!]! & 1048576)) return -1;
  p++;
  return $edge(p);
}
function $enumerator_yao(p: number): number {
  const t = open(48, p);
  if ((p = $hanOrdinal(p)) < 0) return undo(t);
  if (u[p]! !== 698 || b1[u[p + 1]!]! & 134217728) return undo(t);
  return close(t, p + 1);
}
function $enumerator_di(p: number): number {
  if (u[p]! !== 626) return -1;
  const t = open(49, p);
  p++;
  if ((p = $hanOrdinal(p)) < 0) return undo(t);
  if ((p = $enumerator_di$2(p)) < 0) return undo(t);
  return close(t, p);
}
function $enumerator_di$2(p: number): number {
  const d = d64[u[p]!]!;
  if (d & 1) return p + 1;
  if (d & 2 && u[p]! === 101 && !(b1[u[p + 1]!]! & 268435456)) return p + 1;
  return -1;
}
function $enumerator_shouxian(p: number): number {
  const t = open(50, p);
  if ((p = $sequence(p)) < 0) return undo(t);
  if (!(b1[u[p]!]! & 536870912)) return undo(t);
  return close(t, p + 1);
}
function $sequence(p: number): number {
  const from = p;
  if ((p = longest(p, w31)) < 0) return -1;
  return leaf(51, from, p);
}
function $enumerator_qi(p: number): number {
  if (u[p]! !== 194) return -1;
  const t = open(52, p);
  p++;
  if ((p = $hanUnit(p)) < 0) return undo(t);
  if (!(b1[u[p]!]! & 1073741824)) return undo(t);
  return close(t, p + 1);
}
function $label$3(p: number): number {
  const t = tp;
  const end = $enumerator(p);
  tp = t;
  return end;
}
function $label$4(p: number): number {
  if (!(b1[u[p]!]! & 262144)) return -1;
  p++;
  if (b1[u[p]!]! & 262144) p++;
  return p;
}
function $boldClose(p: number): number {
  const from = p;
  if ((p = longest(p, w32)) < 0) return -1;
  return leaf(53, from, p);
}
function $inline(p: number): number {
  let r: number;
  const t = open(54, p);
  while (u[p]! !== 0 && (r = $sentence(p)) >= 0) p = r;
  return close(t, p);
}
function $sentence(p: number): number {
  const d = d65[u[p]!]!;
  if (d === 0) return -1;
  const t = open(55, p);
  let r: number;
  if (d & 1 && (r = $sentence_pieces(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $sentence_empty(p)) >= 0) return close(t, r);
  if (d & 4 && (r = $sentence_bare(p)) >= 0) return close(t, r);
  return undo(t);
}
function $sentence_pieces(p: number): number {
  let r: number;
  const t = tp;
  while (b1[u[p]!]! & -2147483648 && (r = $lead(p)) >= 0) p = r;
  if ((p = $piece(p)) < 0) return undo(t);
  while (b4[u[p]!]! & 4096 && (r = $piece(p)) >= 0) p = r;
  if (b4[u[p]!]! & 2048 && (r = $ending(p)) >= 0) p = r;
  return p;
}
function $lead(p: number): number {
  const d = d66[u[p]!]! & d67[u[p + 1]!]!;
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
  const d = d68[u[p]!]! & d69[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(56, p);
  let r: number;
  if (d & 1 && (r = $hanBracketMarker(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $hanMarker(p)) >= 0) return close(t, r);
  if (d & 4 && (r = $arabicMarker(p)) >= 0) return close(t, r);
  return undo(t);
}
function $leadRate(p: number): number {
  if ((b2[u[p]!]! & 1 && b2[u[p + 1]!]! & 2 && $leadRate$2(p) >= 0)) return -1;
  const t = open(57, p);
  if ((p = $rateStem(p)) < 0) return undo(t);
  if (u[p]! !== 569 || $leadRate$3(p + 1) < 0) return undo(t);
  return close(t, p + 1);
}
function $ratePlain(p: number): number {
  let r: number;
  const from = p;
  if (b2[u[p]!]! & 4 && b2[u[p + 1]!]! & 8 && (r = longest(p, w33)) >= 0) p = r;
  const t = open(58, from);
  if ((p = $rateVerb(p)) < 0) return undo(t);
  if (u[p]! !== 569) return undo(t);
  return close(t, p + 1);
}
function $rateVerb(p: number): number {
  const from = p;
  if ((p = longest(p, w34)) < 0) return -1;
  return leaf(59, from, p);
}
function $leadRate$2(p: number): number {
  const t = tp;
  const end = $ratePlain(p);
  tp = t;
  return end;
}
function $rateStem(p: number): number {
  if (!(b2[u[p]!]! & 16) || !(b2[u[p + 1]!]! & 16)) return -1;
  const from = p;
  p += 2;
  if (b2[u[p]!]! & 16) p++;
  if (b2[u[p]!]! & 16) p++;
  if (b2[u[p]!]! & 16) p++;
  if (b2[u[p]!]! & 16) p++;
  return leaf(60, from, p);
}
function $leadRate$3(p: number): number {
  let r: number;
  while (b2[u[p]!]! & 32 && (r = longest(p, w35)) >= 0) p = r;
  if (!(b0[u[p]!]! & 256)) return -1;
  return p + 1;
}
function $piece(p: number): number {
  const d = d70[u[p]!]! & d71[u[p + 1]!]!;
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
  if (!(b2[u[p]!]! & 64)) return -1;
  return $hole(p);
}
function $hole(p: number): number {
  const d = d72[u[p]!]! & d73[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(61, p);
  let r: number;
  if (d & 1 && (r = $letterHole(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $personHole(p)) >= 0) return close(t, r);
  if (d & 4 && (r = $valueHole(p)) >= 0) return close(t, r);
  if (d & 8 && (r = $objectHole(p)) >= 0) return close(t, r);
  if (d & 16 && (r = $emptyHole(p)) >= 0) return close(t, r);
  return undo(t);
}
function $letterHole(p: number): number {
  const d = d74[u[p]!]! & d75[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(62, p);
  let r: number;
  if (d & 1 && (r = $letterHole_right(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $letterHole_small(p)) >= 0) return close(t, r);
  if (d & 4 && (r = $letterHole_left(p)) >= 0) return close(t, r);
  if (d & 8 && (r = $letterHole_name(p)) >= 0) return close(t, r);
  if (d & 16 && (r = $letterHole_chat(p)) >= 0) return close(t, r);
  if (d & 32 && (r = $halfWord(p)) >= 0) return close(t, r);
  if (d & 64 && (r = $letterHole_initials(p)) >= 0) return close(t, r);
  if (d & 128 && (r = $letterHole_spelled(p)) >= 0) return close(t, r);
  return undo(t);
}
function $letterHole_right(p: number): number {
  const t = tp;
  if ((p = $partyLetter(p)) < 0) return undo(t);
  if ((p = $partyTail(p)) < 0) return undo(t);
  return p;
}
function $partyLetter(p: number): number {
  if (u[p]! !== 31 || b2[u[p + 1]!]! & 128) return -1;
  return leaf(63, p, p + 1);
}
function $partyTail(p: number): number {
  const d = d76[u[p]!]! & d77[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w36)) >= 0) return r;
  if (d & 2 && (r = $partyOf(p)) >= 0) return r;
  return -1;
}
function $partyOf(p: number): number {
  if (u[p]! !== 583) return -1;
  p++;
  return longest(p, w37);
}
function $letterHole_small(p: number): number {
  const t = tp;
  if ((p = $smallParty(p)) < 0) return undo(t);
  if ((p = $partyTail(p)) < 0) return undo(t);
  return p;
}
function $smallParty(p: number): number {
  const from = p;
  if ((p = longest(p, w38)) < 0) return -1;
  if (b2[u[p]!]! & 256) return -1;
  return leaf(64, from, p);
}
function $letterHole_left(p: number): number {
  if ((p = longest(p, w39)) < 0) return -1;
  const t = tp;
  if ((p = $partyLetter(p)) < 0) return undo(t);
  if ((b2[u[p]!]! & 512 && $letterHole_left$2(p) >= 0)) return undo(t);
  return p;
}
function $letterHole_left$2(p: number): number {
  const d = d78[u[p]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w40)) >= 0) return r;
  if (d & 2) return p + 1;
  return -1;
}
function $letterHole_name(p: number): number {
  const t = tp;
  if ((p = $nameLetter(p)) < 0) return undo(t);
  if (longest(p, w41) < 0) return undo(t);
  return p;
}
function $nameLetter(p: number): number {
  if (!(b2[u[p]!]! & 1024)) return -1;
  return leaf(65, p, p + 1);
}
function $letterHole_chat(p: number): number {
  const t = tp;
  if ((p = $chatLetter(p)) < 0) return undo(t);
  if (!(b2[u[p]!]! & 2048)) return undo(t);
  return p;
}
function $chatLetter(p: number): number {
  if (u[p]! !== 41) return -1;
  return leaf(66, p, p + 1);
}
function $halfWord(p: number): number {
  if (!(b2[u[p]!]! & 1024) || b2[u[p + 1]!]! & 4096) return -1;
  const t = open(67, p);
  p++;
  if ((p = $halfTail(p)) < 0) return undo(t);
  return close(t, p);
}
function $halfTail(p: number): number {
  const d = d79[u[p]!]! & d80[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w42)) >= 0) return leaf(68, p, r);
  if (d & 2 && (r = $ruleOf(p)) >= 0) return leaf(68, p, r);
  return -1;
}
function $ruleOf(p: number): number {
  if (u[p]! !== 541) return -1;
  p++;
  return longest(p, w43);
}
function $letterHole_initials(p: number): number {
  const t = tp;
  if ((p = $initials(p)) < 0) return undo(t);
  if (b2[u[p]!]! & 256) return undo(t);
  return p;
}
function $initials(p: number): number {
  const d = d81[u[p]!]! & d82[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w44)) >= 0) return leaf(69, p, r);
  if (d & 2 && (r = $center(p)) >= 0) return leaf(69, p, r);
  return -1;
}
function $center(p: number): number {
  if (u[p]! !== 45 || u[p + 1]! !== 44 || longest(p + 2, w45) < 0) return -1;
  return p + 2;
}
function $letterHole_spelled(p: number): number {
  if (!(b1[u[p]!]! & 262144) || (b2[u[p + 1]!]! & 8192 && $letterHole_spelled$2(p + 1) >= 0)) return -1;
  const t = tp;
  p++;
  if ((p = $spelled(p)) < 0) return undo(t);
  if (!(b1[u[p]!]! & 262144)) return undo(t);
  return p;
}
function $letterHole_spelled$2(p: number): number {
  const t = tp;
  const end = $smallParty(p);
  tp = t;
  return end;
}
function $spelled(p: number): number {
  let r: number;
  if ((b2[u[p]!]! & 16384 && b2[u[p + 1]!]! & 32768 && $spelled$2(p) >= 0)) return -1;
  const from = p;
  if (b2[u[p]!]! & 65536 && (r = longest(p, w47)) >= 0) p = r;
  if ((p = longest(p, w48)) < 0) return -1;
  if (b2[u[p]!]! & 256) return -1;
  return leaf(70, from, p);
}
function $spelled$2(p: number): number {
  if ((p = longest(p, w46)) < 0) return -1;
  if (b2[u[p]!]! & 4096) return -1;
  return p;
}
function $personHole(p: number): number {
  const d = d83[u[p]!]! & d84[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(71, p);
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
  if ((p = longest(p, w49)) < 0) return -1;
  const t = open(72, from);
  if ((p = $goodWords(p)) < 0) return undo(t);
  return close(t, p);
}
function $goodWords(p: number): number {
  const d = d85[u[p]!]! & d86[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $eraThought(p)) >= 0) return r;
  if (d & 2 && (r = $thoughtTopic(p)) >= 0) return r;
  if (d & 4 && (r = $speechAbout(p)) >= 0) return r;
  if (d & 8 && (r = $speechNoun(p)) >= 0) return r;
  return -1;
}
function $eraThought(p: number): number {
  const from = p;
  if ((p = longest(p, w41)) < 0) return -1;
  return leaf(73, from, p);
}
function $thoughtTopic(p: number): number {
  const from = p;
  if ((p = longest(p, w50)) < 0) return -1;
  if (u[p]! !== 404 || u[p + 1]! !== 411 || longest(p + 2, w51) >= 0) return -1;
  return leaf(74, from, p + 2);
}
function $speechAbout(p: number): number {
  let r: number;
  if ((p = longest(p, w52)) < 0) return -1;
  while (b2[u[p]!]! & 131072 && (r = $topicChar(p)) >= 0) p = r;
  return $speechNoun(p);
}
function $topicChar(p: number): number {
  if ((b2[u[p]!]! & 262144 && $topicChar$3(p) >= 0) || u[p]! === 0) return -1;
  p = next(p);
  return p;
}
function $topicChar$2(p: number): number {
  const d = d87[u[p]!]! & d88[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w53)) >= 0) return r;
  if (d & 2 && (r = $stopMark(p)) >= 0) return r;
  if (d & 4 && (r = $nextTopic(p)) >= 0) return r;
  if (d & 8 && (r = $speechNoun(p)) >= 0) return r;
  return -1;
}
function $nextTopic(p: number): number {
  const t = tp;
  if ((p = $thoughtVerb(p)) < 0) return undo(t);
  if ((p = longest(p, w52)) < 0) return undo(t);
  return p;
}
function $thoughtVerb(p: number): number {
  const d = d89[u[p]!]! & d90[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(75, p);
  let r: number;
  if (d & 1 && (r = $studyVerb(p)) >= 0) return close(t, r);
  if (d & 2) return close(t, p + 1);
  return undo(t);
}
function $studyVerb(p: number): number {
  const from = p;
  if ((p = longest(p, w54)) < 0) return -1;
  return leaf(76, from, p);
}
function $speechNoun(p: number): number {
  if (u[p]! !== 772 || u[p + 1]! !== 698) return -1;
  const from = p;
  p += 2;
  if ((p = longest(p, w55)) < 0) return -1;
  return leaf(77, from, p);
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
  if ($taskPlace(p) < 0 || u[p]! !== 139 || u[p + 1]! !== 656) return undo(t);
  return p + 2;
}
function $taskVerb(p: number): number {
  const from = p;
  if ((p = longest(p, w56)) < 0) return -1;
  return leaf(78, from, p);
}
function $taskPlace(p: number): number {
  if (u[p]! !== 139 || u[p + 1]! !== 656 || !(b2[u[p + 2]!]! & 524288)) return -1;
  p += 3;
  while (b2[u[p]!]! & 524288) p++;
  if (u[p]! !== 583 || u[p + 1]! !== 87) return -1;
  return p + 2;
}
function $valueHole(p: number): number {
  const d = d91[u[p]!]! & d92[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(79, p);
  let r: number;
  if (d & 1 && (r = $valueHole_total(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $valueHole_noun(p)) >= 0) return close(t, r);
  if (d & 4 && (r = $valueHole_deed(p)) >= 0) return close(t, r);
  if (d & 8 && (r = $valueHole_gap(p)) >= 0) return close(t, r);
  if (d & 16 && (r = $valueHole_money(p)) >= 0) return close(t, r);
  if (d & 32 && (r = $percentSign(p)) >= 0) return close(t, r);
  if (d & 64 && (r = $valueHole_over(p)) >= 0) return close(t, r);
  if (d & 128 && (r = $valueHole_day(p)) >= 0) return close(t, r);
  if (d & 256 && (r = $valueHole_number(p)) >= 0) return close(t, r);
  return undo(t);
}
function $valueHole_total(p: number): number {
  if ((p = longest(p, w57)) < 0) return -1;
  const t = tp;
  if ((p = $totalUnit(p)) < 0) return undo(t);
  if ($edge(p) < 0) return undo(t);
  return p;
}
function $totalUnit(p: number): number {
  let r: number;
  const t = open(80, p);
  if (b1[u[p]!]! & 16384 && (r = $scale(p)) >= 0) p = r;
  if ((p = $unitWord(p)) < 0) return undo(t);
  return close(t, p);
}
function $valueHole_noun(p: number): number {
  if ((p = longest(p, w58)) < 0) return -1;
  while (b0[u[p]!]! & 1) p++;
  const t = tp;
  if ((p = $gapUnit(p)) < 0) return undo(t);
  if ($edge(p) < 0) return undo(t);
  return p;
}
function $gapUnit(p: number): number {
  const from = p;
  if ((p = longest(p, w59)) < 0) return -1;
  return leaf(81, from, p);
}
function $valueHole_deed(p: number): number {
  if ((p = longest(p, w60)) < 0) return -1;
  while (b0[u[p]!]! & 1) p++;
  const t = tp;
  if ((p = $deedUnit(p)) < 0) return undo(t);
  if ($edge(p) < 0) return undo(t);
  return p;
}
function $deedUnit(p: number): number {
  const from = p;
  if ((p = longest(p, w61)) < 0) return -1;
  return leaf(82, from, p);
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
  if (!(b2[u[p]!]! & 1048576)) return -1;
  const t = tp;
  p++;
  if ((p = $gapMoney(p)) < 0) return undo(t);
  if ($edge(p) < 0) return undo(t);
  return p;
}
function $gapMoney(p: number): number {
  const from = p;
  if ((p = longest(p, w62)) < 0) return -1;
  const t = open(83, from);
  if ((p = $gapMoney$2(p)) < 0) return undo(t);
  return close(t, p);
}
function $gapMoney$2(p: number): number {
  const d = d93[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $moneyUnit(p)) >= 0) return r;
  if (d & 2 && (r = longest(p, w63)) >= 0) return r;
  return -1;
}
function $percentSign(p: number): number {
  if (!(b2[u[p]!]! & 2097152)) return -1;
  return leaf(84, p, p + 1);
}
function $valueHole_over(p: number): number {
  if (!(b2[u[p]!]! & 4194304) || u[p + 1]! !== 165) return -1;
  const t = tp;
  p += 2;
  if ((p = $overGap(p)) < 0) return undo(t);
  if ($edge(p) < 0) return undo(t);
  return p;
}
function $overGap(p: number): number {
  const d = d94[u[p]!]!;
  if (d === 0) return -1;
  const t = open(85, p);
  let r: number;
  if (d & 1 && (r = $strictUnit(p)) >= 0) return close(t, r);
  if (d & 2) return close(t, p + 1);
  return undo(t);
}
function $valueHole_day(p: number): number {
  if (u[p]! === 366) p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 486) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 475 || $edge(p + 1) < 0) return -1;
  return p + 1;
}
function $valueHole_number(p: number): number {
  if (u[p]! !== 109) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  if (u[p]! !== 110) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 261) return -1;
  return p + 1;
}
function $objectHole(p: number): number {
  if ($objectGap(p) < 0) return -1;
  const t = open(86, p);
  if ((p = $holeHead(p)) < 0) return undo(t);
  if ((p = $objectRest(p)) < 0) return undo(t);
  return close(t, p);
}
function $objectGap(p: number): number {
  const d = d95[u[p]!]! & d96[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w64)) >= 0) return r;
  if (d & 2 && (r = $hostGap(p)) >= 0) return r;
  if (d & 4 && (r = $awardGap(p)) >= 0) return r;
  if (d & 8 && (r = $lostAward(p)) >= 0) return r;
  return -1;
}
function $hostGap(p: number): number {
  if (u[p]! !== 578 || u[p + 1]! !== 125 || u[p + 2]! !== 441 || u[p + 3]! === 143) return -1;
  return p + 3;
}
function $awardGap(p: number): number {
  if ((p = longest(p, w65)) < 0) return -1;
  return longest(p, w66);
}
function $lostAward(p: number): number {
  if (u[p]! !== 697 || u[p + 1]! !== 715 || u[p + 2]! !== 124 || $clauseEnd(p + 3) < 0) return -1;
  return p + 3;
}
function $clauseEnd(p: number): number {
  const d = d97[u[p]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 2 && (r = $edge$2(p)) >= 0) return r;
  return -1;
}
function $holeHead(p: number): number {
  const from = p;
  if ((p = longest(p, w67)) < 0) return -1;
  return leaf(87, from, p);
}
function $objectRest(p: number): number {
  const d = d98[u[p]!]! & d99[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $objectRest_grip(p)) >= 0) return r;
  if (d & 2 && (r = $objectRest_order(p)) >= 0) return r;
  if (d & 4 && (r = longest(p, w71)) >= 0) return r;
  if (d & 8 && (r = $objectRest_end(p)) >= 0) return r;
  return -1;
}
function $objectRest_grip(p: number): number {
  if (u[p]! !== 124) return -1;
  p++;
  return longest(p, w68);
}
function $objectRest_order(p: number): number {
  let r: number;
  if (u[p]! !== 583) return -1;
  p++;
  while (b2[u[p]!]! & 8388608 && b2[u[p + 1]!]! & 16777216 && (r = longest(p, w69)) >= 0) p = r;
  return longest(p, w70);
}
function $objectRest_end(p: number): number {
  if ($clauseEnd(p) < 0) return -1;
  return p;
}
function $emptyHole(p: number): number {
  const d = d100[u[p]!]! & d101[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $emptyHole$2(p)) >= 0) return leaf(88, p, r);
  if (d & 2 && (r = $emptyHole$3(p)) >= 0) return leaf(88, p, r);
  if (d & 4 && (r = $emptyHole$4(p)) >= 0) return leaf(88, p, r);
  if (d & 8 && (r = $emptyHole$5(p)) >= 0) return leaf(88, p, r);
  if (d & 16 && (r = $emptyHole$6(p)) >= 0) return leaf(88, p, r);
  if (d & 32 && (r = $emptyHole$7(p)) >= 0) return leaf(88, p, r);
  return -1;
}
function $emptyHole$2(p: number): number {
  if (u[p]! !== 87) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 88) return -1;
  return p + 1;
}
function $emptyHole$3(p: number): number {
  if (u[p]! !== 85) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 86) return -1;
  return p + 1;
}
function $emptyHole$4(p: number): number {
  if (u[p]! !== 105) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 106) return -1;
  return p + 1;
}
function $emptyHole$5(p: number): number {
  if (u[p]! !== 822) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 823) return -1;
  return p + 1;
}
function $emptyHole$6(p: number): number {
  if (u[p]! !== 107) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 108) return -1;
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
  while (b1[u[p]!]! & -2147483648 && (r = $lead(p)) >= 0) p = r;
  return p;
}
function $pause(p: number): number {
  const d = d102[u[p]!]! & d103[u[p + 1]!]!;
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
  if (!(b2[u[p]!]! & 33554432)) return -1;
  return leaf(89, p, p + 1);
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
  return leaf(90, from, p);
}
function $starMany(p: number): number {
  if (u[p]! !== 10 || u[p + 1]! !== 10) return -1;
  p += 2;
  while (u[p]! === 10) p++;
  if ($boldOpen_stars$2(p) < 0) return -1;
  return p;
}
function $pause_word(p: number): number {
  if ((p = longest(p, w72)) < 0) return -1;
  if ($label$3(p) < 0) return -1;
  return p;
}
function $opaque(p: number): number {
  const d = d104[u[p]!]! & d105[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $url(p)) >= 0) return leaf(91, p, r);
  if (d & 2 && (r = $mail(p)) >= 0) return leaf(91, p, r);
  if (d & 4 && (r = $documentNumber(p)) >= 0) return leaf(91, p, r);
  if (d & 8 && (r = $fileName(p)) >= 0) return leaf(91, p, r);
  if (d & 16 && (r = $code(p)) >= 0) return leaf(91, p, r);
  if (d & 32 && (r = $clock(p)) >= 0) return leaf(91, p, r);
  if (d & 64 && (r = $phone(p)) >= 0) return leaf(91, p, r);
  if (d & 128 && (r = $formula(p)) >= 0) return leaf(91, p, r);
  if (d & 256 && (r = $tag(p)) >= 0) return leaf(91, p, r);
  if (d & 512 && (r = $link(p)) >= 0) return leaf(91, p, r);
  return -1;
}
function $url(p: number): number {
  if ((p = longest(p, w73)) < 0) return -1;
  if (!(b2[u[p]!]! & 67108864)) return -1;
  p++;
  while (b2[u[p]!]! & 67108864) p++;
  return p;
}
function $mail(p: number): number {
  if ((p = $mailName(p)) < 0) return -1;
  if (u[p]! !== 27 || !(b2[u[p + 1]!]! & 268435456)) return -1;
  p += 2;
  while (b2[u[p]!]! & 268435456) p++;
  return p;
}
function $mailName(p: number): number {
  const d = d106[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $mailName_letters(p)) >= 0) return r;
  if (d & 2 && (r = $mailName$2(p)) >= 0) return r;
  return -1;
}
function $mailName_letters(p: number): number {
  if (!(b2[u[p]!]! & 134217728)) return -1;
  p++;
  while (b2[u[p]!]! & 268435456) p++;
  return p;
}
function $mailName$2(p: number): number {
  if (!(b2[u[p]!]! & 536870912)) return -1;
  p++;
  while (b2[u[p]!]! & 536870912) p++;
  return p;
}
function $documentNumber(p: number): number {
  if (u[p]! !== 109 || !(b0[u[p + 1]!]! & 256) || !(b0[u[p + 2]!]! & 256) || !(b0[u[p + 3]!]! & 256) || !(b0[u[p + 4]!]! & 256) || u[p + 5]! !== 110) return -1;
  p += 6;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! === 626) p++;
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  if (u[p]! !== 261) return -1;
  return p + 1;
}
function $fileName(p: number): number {
  if (!(b2[u[p]!]! & 4096)) return -1;
  p++;
  while (b2[u[p]!]! & 1073741824) p++;
  if (u[p]! !== 14) return -1;
  p++;
  if ((p = longest(p, w74)) < 0) return -1;
  if (b2[u[p]!]! & -2147483648) return -1;
  return p;
}
function $code(p: number): number {
  if (u[p]! !== 49 || !(b3[u[p + 1]!]! & 1)) return -1;
  p += 2;
  while (b3[u[p]!]! & 1) p++;
  if (u[p]! !== 49) return -1;
  return p + 1;
}
function $clock(p: number): number {
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  if (b0[u[p]!]! & 256) p++;
  if (!(b0[u[p]!]! & 8192) || !(b0[u[p + 1]!]! & 256) || !(b0[u[p + 2]!]! & 256) || b0[u[p + 3]!]! & 256) return -1;
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
  if ((b3[u[p]!]! & 2 && b3[u[p + 1]!]! & 4 && $formula$2(p) >= 0) || !(b0[u[p]!]! & 256)) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  if ((p = $formula$3(p)) < 0) return -1;
  while (b3[u[p]!]! & 8 && b3[u[p + 1]!]! & 64 && (r = $formula$3(p)) >= 0) p = r;
  while (b3[u[p]!]! & 128) p++;
  return p;
}
function $formula$2(p: number): number {
  const t = tp;
  const end = $isoDate(p);
  tp = t;
  return end;
}
function $formula$3(p: number): number {
  if (!(b3[u[p]!]! & 8)) return -1;
  p++;
  return $formulaTerm(p);
}
function $formulaTerm(p: number): number {
  const d = d107[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $webLine_turn$4(p)) >= 0) return r;
  if (d & 2 && (r = $formulaTerm_variable(p)) >= 0) return r;
  return -1;
}
function $formulaTerm_variable(p: number): number {
  if (!(b3[u[p]!]! & 16) || b3[u[p + 1]!]! & 32) return -1;
  return p + 1;
}
function $tag(p: number): number {
  if (u[p]! !== 23 || !(b1[u[p + 1]!]! & 512)) return -1;
  p += 2;
  while (b3[u[p]!]! & 256) p++;
  if (u[p]! !== 25) return -1;
  return p + 1;
}
function $link(p: number): number {
  if (u[p]! !== 47 || u[p + 1]! !== 8) return -1;
  p += 2;
  while (u[p]! !== 0 && !(longest(p, w75) >= 0)) p++;
  if (u[p]! !== 9) return -1;
  return p + 1;
}
function $residue(p: number): number {
  const d = d108[u[p]!]! & d109[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $residue_marks(p)) >= 0) return leaf(92, p, r);
  if (d & 2 && (r = $residue_entity(p)) >= 0) return leaf(92, p, r);
  if (d & 4 && (r = $residue_reference(p)) >= 0) return leaf(92, p, r);
  return -1;
}
function $residue_marks(p: number): number {
  if (u[p]! !== 5 || u[p + 1]! !== 5 || !(b3[u[p + 2]!]! & 512)) return -1;
  p += 3;
  while (b3[u[p]!]! & 512) p++;
  if (u[p]! !== 5 || u[p + 1]! !== 5) return -1;
  return p + 2;
}
function $residue_entity(p: number): number {
  if (u[p]! !== 7) return -1;
  p++;
  if ((p = longest(p, w76)) < 0) return -1;
  if (u[p]! !== 22) return -1;
  return p + 1;
}
function $residue_reference(p: number): number {
  if (u[p]! !== 779 || u[p + 1]! !== 722 || !(b3[u[p + 2]!]! & 1024)) return -1;
  p += 3;
  return longest(p, w77);
}
function $placeholder(p: number): number {
  const d = d110[u[p]!]! & d111[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(93, p);
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
  if ((p = longest(p, w78)) < 0) return -1;
  const t = open(94, from);
  if ((p = $maskBody(p)) < 0) return undo(t);
  if (b1[u[p]!]! & 256 && (r = $unit(p)) >= 0) p = r;
  return close(t, p);
}
function $maskBody(p: number): number {
  const d = d112[u[p]!]! & d113[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(95, p);
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
  while (b3[u[p]!]! & 4096 && (r = $maskMore(p)) >= 0) p = r;
  return p;
}
function $manyMask(p: number): number {
  const d = d114[u[p]!]! & d115[u[p + 1]!]!;
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
  if (d & 8192 && (r = $manyMask$13(p)) >= 0) return r;
  if (d & 16384 && (r = $manyMask$14(p)) >= 0) return r;
  if (d & 32768 && (r = $lineMany_long(p)) >= 0) return r;
  if (d & 65536 && (r = $lineMany_noun(p)) >= 0) return r;
  if (d & 131072 && (r = $starMany(p)) >= 0) return r;
  return -1;
}
function $xMany_before(p: number): number {
  if (u[p]! !== 73 || u[p + 1]! !== 73) return -1;
  p += 2;
  while (u[p]! === 73) p++;
  if (!(b2[u[p]!]! & 1024)) return -1;
  return p;
}
function $xMany_alone(p: number): number {
  if (!(b3[u[p]!]! & 32) || !(b3[u[p + 1]!]! & 32)) return -1;
  p += 2;
  while (b3[u[p]!]! & 32) p++;
  if (b2[u[p]!]! & 134217728) return -1;
  return p;
}
function $manyMask$2(p: number): number {
  if (u[p]! !== 82 || !(b3[u[p + 1]!]! & 2048)) return -1;
  p += 2;
  while (b3[u[p]!]! & 2048) p++;
  return p;
}
function $manyMask$3(p: number): number {
  if (!(b3[u[p]!]! & 32) || u[p + 1]! !== 82) return -1;
  p += 2;
  while (u[p]! === 82) p++;
  return p;
}
function $manyMask$4(p: number): number {
  if (u[p]! !== 96 || u[p + 1]! !== 96) return -1;
  p += 2;
  while (u[p]! === 96) p++;
  return p;
}
function $manyMask$5(p: number): number {
  if (u[p]! !== 94 || u[p + 1]! !== 94) return -1;
  p += 2;
  while (u[p]! === 94) p++;
  return p;
}
function $manyMask$6(p: number): number {
  if (u[p]! !== 95 || u[p + 1]! !== 95) return -1;
  p += 2;
  while (u[p]! === 95) p++;
  return p;
}
function $manyMask$7(p: number): number {
  if (u[p]! !== 97 || u[p + 1]! !== 97) return -1;
  p += 2;
  while (u[p]! === 97) p++;
  return p;
}
function $manyMask$8(p: number): number {
  if (u[p]! !== 93 || u[p + 1]! !== 93) return -1;
  p += 2;
  while (u[p]! === 93) p++;
  return p;
}
function $manyMask$9(p: number): number {
  if (u[p]! !== 824 || u[p + 1]! !== 824) return -1;
  p += 2;
  while (u[p]! === 824) p++;
  return p;
}
function $manyMask$10(p: number): number {
  if (u[p]! !== 102 || u[p + 1]! !== 102) return -1;
  p += 2;
  while (u[p]! === 102) p++;
  return p;
}
function $manyMask$11(p: number): number {
  if (u[p]! !== 99 || u[p + 1]! !== 99) return -1;
  p += 2;
  while (u[p]! === 99) p++;
  return p;
}
function $manyMask$12(p: number): number {
  if (u[p]! !== 98 || u[p + 1]! !== 98) return -1;
  p += 2;
  while (u[p]! === 98) p++;
  return p;
}
function $manyMask$13(p: number): number {
  if (u[p]! !== 839 || u[p + 1]! !== 839) return -1;
  p += 2;
  while (u[p]! === 839) p++;
  return p;
}
function $manyMask$14(p: number): number {
  if (u[p]! !== 91 || u[p + 1]! !== 91) return -1;
  p += 2;
  while (u[p]! === 91) p++;
  return p;
}
function $lineMany_long(p: number): number {
  if (u[p]! !== 48 || u[p + 1]! !== 48 || u[p + 2]! !== 48) return -1;
  p += 3;
  while (u[p]! === 48) p++;
  return p;
}
function $lineMany_noun(p: number): number {
  if (u[p]! !== 48 || u[p + 1]! !== 48 || $lineMany_noun$2(p + 2) < 0) return -1;
  return p + 2;
}
function $lineMany_noun$2(p: number): number {
  const t = tp;
  const end = $boldOpen_lines$3(p);
  tp = t;
  return end;
}
function $maskMore(p: number): number {
  const d = d116[u[p]!]! & d117[u[p + 1]!]!;
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
  if (!(b3[u[p]!]! & 16384)) return -1;
  return p;
}
function $joinSign(p: number): number {
  const d = d118[u[p]!]! & d119[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w79)) >= 0) return r;
  if (d & 2 && (r = $joinComma(p)) >= 0) return r;
  return -1;
}
function $joinComma(p: number): number {
  if (!(b3[u[p]!]! & 8192) || $threeX(p + 1) < 0) return -1;
  return p + 1;
}
function $threeX(p: number): number {
  if (!(b3[u[p]!]! & 32) || !(b3[u[p + 1]!]! & 32) || !(b3[u[p + 2]!]! & 32) || b3[u[p + 3]!]! & 32) return -1;
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
  const d = d120[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $xRun(p)) >= 0) return leaf(96, p, r);
  if (d & 2) return leaf(96, p, p + 1);
  return -1;
}
function $xRun(p: number): number {
  const d = d121[u[p]!]! & d122[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $xRun_before(p)) >= 0) return r;
  if (d & 2 && (r = $xRun_alone(p)) >= 0) return r;
  return -1;
}
function $xRun_before(p: number): number {
  if (!(b3[u[p]!]! & 32768)) return -1;
  p++;
  while (b3[u[p]!]! & 32768) p++;
  if (!(b2[u[p]!]! & 1024)) return -1;
  return p;
}
function $xRun_alone(p: number): number {
  if (!(b3[u[p]!]! & 32)) return -1;
  p++;
  while (b3[u[p]!]! & 32) p++;
  if (b2[u[p]!]! & 134217728) return -1;
  return p;
}
function $maskMore_figures(p: number): number {
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  if (b2[u[p]!]! & 4096) return -1;
  return p;
}
function $maskBody_joined(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $oneMask(p)) < 0) return undo(t);
  if ((p = $maskJoin(p)) < 0) return undo(t);
  if ((p = $maskPart(p)) < 0) return undo(t);
  while (b3[u[p]!]! & 4096 && (r = $maskMore(p)) >= 0) p = r;
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
  const d = d123[u[p]!]! & d124[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(97, p);
  let r: number;
  if (d & 1 && (r = $valueMask_many(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $valueMask_one(p)) >= 0) return close(t, r);
  return undo(t);
}
function $valueMask_many(p: number): number {
  if ($valueMask_many$2(p) < 0) return -1;
  const t = tp;
  if ((p = $maskBody(p)) < 0) return undo(t);
  if ((b3[u[p]!]! & 65536 && $valueMask_many$3(p) >= 0)) return undo(t);
  if ((p = $maskUnit(p)) < 0) return undo(t);
  return p;
}
function $sureMask(p: number): number {
  const d = d125[u[p]!]! & d126[u[p + 1]!]!;
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
  const d = d127[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $nameOnly$2(p)) >= 0) return r;
  if (d & 2 && (r = longest(p, w80)) >= 0) return r;
  return -1;
}
function $nameOnly$2(p: number): number {
  const t = tp;
  if ((p = $placeNoun(p)) < 0) return undo(t);
  if ((b1[u[p]!]! & 67108864 && $edge(p) >= 0)) return undo(t);
  return p;
}
function $valueMask_many$3(p: number): number {
  const t = tp;
  const end = $nameOnly(p);
  tp = t;
  return end;
}
function $valueMask_one(p: number): number {
  if ((b3[u[p]!]! & 131072 && b3[u[p + 1]!]! & 262144 && $valueMask_many$2(p) >= 0)) return -1;
  const t = tp;
  if ((p = $oneMask(p)) < 0) return undo(t);
  if (longest(p, w81) >= 0) return undo(t);
  if ((p = $oneUnit(p)) < 0) return undo(t);
  return p;
}
function $oneUnit(p: number): number {
  const d = d128[u[p]!]! & d129[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(98, p);
  let r: number;
  if (d & 1 && (r = $oneUnit_unit(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $oneUnit_scale(p)) >= 0) return close(t, r);
  if (d & 4 && (r = longest(p, w24)) >= 0) return close(t, r);
  return undo(t);
}
function $oneUnit_unit(p: number): number {
  let r: number;
  if (b0[u[p]!]! & 1) p++;
  const t = tp;
  if (b1[u[p]!]! & 2048 && (r = $more(p)) >= 0) p = r;
  if (b1[u[p]!]! & 16384 && (r = $scale(p)) >= 0) p = r;
  if (b1[u[p]!]! & 2048 && (r = $more(p)) >= 0) p = r;
  if ((p = $unit(p)) < 0) return undo(t);
  return p;
}
function $oneUnit_scale(p: number): number {
  let r: number;
  if (b0[u[p]!]! & 1) p++;
  const t = tp;
  if (b1[u[p]!]! & 2048 && (r = $more(p)) >= 0) p = r;
  if ((p = $scale(p)) < 0) return undo(t);
  if ($edge(p) < 0) return undo(t);
  return p;
}
function $nameMask(p: number): number {
  const d = d130[u[p]!]! & d131[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(99, p);
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
  if (b3[u[p]!]! & 524288 && (r = $placeNoun(p)) >= 0) p = r;
  return p;
}
function $nameSure(p: number): number {
  const d = d123[u[p]!]! & d132[u[p + 1]!]!;
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
  if (u[p]! !== 504 || u[p + 1]! !== 504) return -1;
  p += 2;
  while (u[p]! === 504) p++;
  if (u[p]! === 143) return -1;
  if (b3[u[p]!]! & 524288 && (r = $placeNoun(p)) >= 0) p = r;
  return p;
}
function $nameMask_one(p: number): number {
  if ((b3[u[p]!]! & 131072 && b3[u[p + 1]!]! & 262144 && $valueMask_many$2(p) >= 0)) return -1;
  const t = tp;
  if ((p = $oneMask(p)) < 0) return undo(t);
  if (longest(p, w81) >= 0) return undo(t);
  if ((p = $oneName(p)) < 0) return undo(t);
  return p;
}
function $oneName(p: number): number {
  const from = p;
  if ((p = longest(p, w82)) < 0) return -1;
  return leaf(100, from, p);
}
function $nameMask_variable(p: number): number {
  if (!(b3[u[p]!]! & 32768) || !(b3[u[p + 1]!]! & 1048576 && b2[u[p + 2]!]! & 128)) return -1;
  return p + 1;
}
function $nameMask_product(p: number): number {
  if (!(b3[u[p]!]! & 32768) || !(u[p + 1]! === 82 && b3[u[p + 2]!]! & 32)) return -1;
  return p + 1;
}
function $dotMask(p: number): number {
  const d = d133[u[p]!]! & d133[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $dotMask_dots(p)) >= 0) return leaf(101, p, r);
  if (d & 2 && (r = $dotMask_unit(p)) >= 0) return leaf(101, p, r);
  if (d & 4 && (r = $dotMask_edge(p)) >= 0) return leaf(101, p, r);
  return -1;
}
function $dotMask_dots(p: number): number {
  if ((p = $ellipsis(p)) < 0) return -1;
  if ($dotMask_dots$2(p) < 0) return -1;
  return p;
}
function $dotMask_dots$2(p: number): number {
  const t = tp;
  const end = $strictUnit(p);
  tp = t;
  return end;
}
function $dotMask_unit(p: number): number {
  if ((p = $questions(p)) < 0) return -1;
  if ($dotMask_dots$2(p) < 0) return -1;
  return p;
}
function $questions(p: number): number {
  const d = d134[u[p]!]! & d134[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $questions$2(p)) >= 0) return r;
  if (d & 2 && (r = $questions$3(p)) >= 0) return r;
  return -1;
}
function $questions$2(p: number): number {
  if (u[p]! !== 834 || u[p + 1]! !== 834) return -1;
  p += 2;
  while (u[p]! === 834) p++;
  return p;
}
function $questions$3(p: number): number {
  if (u[p]! !== 26 || u[p + 1]! !== 26) return -1;
  p += 2;
  while (u[p]! === 26) p++;
  return p;
}
function $dotMask_edge(p: number): number {
  if ((p = $questions(p)) < 0) return -1;
  if ($dotMask_edge$2(p) < 0) return -1;
  return p;
}
function $dotMask_edge$2(p: number): number {
  const t = tp;
  const end = $starFollow_edge(p);
  tp = t;
  return end;
}
function $textBlank(p: number): number {
  const d = d135[u[p]!]! & d136[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $textBlank_braces(p)) >= 0) return leaf(102, p, r);
  if (d & 2 && (r = $textBlank_square(p)) >= 0) return leaf(102, p, r);
  if (d & 4 && (r = $textBlank_round(p)) >= 0) return leaf(102, p, r);
  if (d & 8 && (r = $textBlank_pair(p)) >= 0) return leaf(102, p, r);
  if (d & 16 && (r = $textBlank_brace(p)) >= 0) return leaf(102, p, r);
  if (d & 32 && (r = $textBlank_todo(p)) >= 0) return leaf(102, p, r);
  if (d & 64 && (r = $textBlank_bare(p)) >= 0) return leaf(102, p, r);
  if (d & 128 && (r = $textBlank_later(p)) >= 0) return leaf(102, p, r);
  if (d & 256 && (r = $textBlank_here(p)) >= 0) return leaf(102, p, r);
  return -1;
}
function $textBlank_braces(p: number): number {
  if (u[p]! !== 76 || u[p + 1]! !== 76 || u[p + 2]! === 0 || longest(p + 2, w83) >= 0) return -1;
  p += 3;
  while (u[p]! !== 0 && !(longest(p, w83) >= 0)) p++;
  if (u[p]! !== 78 || u[p + 1]! !== 78) return -1;
  return p + 2;
}
function $textBlank_square(p: number): number {
  if (!(b3[u[p]!]! & 2097152)) return -1;
  p++;
  if ((p = $fillWords(p)) < 0) return -1;
  if (!(b3[u[p]!]! & 134217728) || u[p + 1]! === 8) return -1;
  return p + 1;
}
function $fillWords(p: number): number {
  const d = d137[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $fillPhrase(p)) >= 0) return r;
  if (d & 2 && (r = $fillNoun(p)) >= 0) return r;
  return -1;
}
function $fillPhrase(p: number): number {
  const d = d138[u[p]!]! & d139[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $fillPhrase_start(p)) >= 0) return r;
  if (d & 2 && (r = $fillPhrase_inside(p)) >= 0) return r;
  return -1;
}
function $fillPhrase_start(p: number): number {
  let r: number;
  while (b0[u[p]!]! & 1) p++;
  if ((p = longest(p, w84)) < 0) return -1;
  while (b3[u[p]!]! & 4194304 && (r = $fillInside(p)) >= 0) p = r;
  return p;
}
function $fillInside(p: number): number {
  if ((b3[u[p]!]! & 8388608 && $fillInside$2(p) >= 0) || u[p]! === 0) return -1;
  p = next(p);
  return p;
}
function $fillInside$2(p: number): number {
  const d = d140[u[p]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 2 && (r = $openMark(p)) >= 0) return r;
  if (d & 4 && (r = $stopMark(p)) >= 0) return r;
  return -1;
}
function $fillPhrase_inside(p: number): number {
  let r: number;
  while (b3[u[p]!]! & 4194304 && (r = $fillBefore(p)) >= 0) p = r;
  if ((p = longest(p, w85)) < 0) return -1;
  while (b3[u[p]!]! & 4194304 && (r = $fillInside(p)) >= 0) p = r;
  return p;
}
function $fillBefore(p: number): number {
  if (longest(p, w85) >= 0) return -1;
  return $fillInside(p);
}
function $fillNoun(p: number): number {
  let r: number;
  while (b3[u[p]!]! & 4194304 && (r = $fillNoun$2(p)) >= 0) p = r;
  if ((p = longest(p, w86)) < 0) return -1;
  if (!(b3[u[p]!]! & 67108864)) return -1;
  return p;
}
function $fillNoun$2(p: number): number {
  if ((b3[u[p]!]! & 16777216 && b3[u[p + 1]!]! & 33554432 && $fillNoun$3(p) >= 0)) return -1;
  return $fillInside(p);
}
function $fillNoun$3(p: number): number {
  if ((p = longest(p, w86)) < 0) return -1;
  if (!(b3[u[p]!]! & 67108864)) return -1;
  return p + 1;
}
function $textBlank_round(p: number): number {
  if (!(b3[u[p]!]! & 268435456)) return -1;
  p++;
  if ((p = $fillPhrase(p)) < 0) return -1;
  if (!(b3[u[p]!]! & 536870912)) return -1;
  return p + 1;
}
function $textBlank_pair(p: number): number {
  if (!(b3[u[p]!]! & 268435456)) return -1;
  p++;
  if ((p = longest(p, w87)) < 0) return -1;
  if ((p = longest(p, w86)) < 0) return -1;
  if (!(b3[u[p]!]! & 536870912)) return -1;
  return p + 1;
}
function $textBlank_brace(p: number): number {
  if (!(b3[u[p]!]! & 1073741824)) return -1;
  p++;
  if ((p = $fillWords(p)) < 0) return -1;
  if (!(b3[u[p]!]! & -2147483648)) return -1;
  return p + 1;
}
function $textBlank_todo(p: number): number {
  if ((p = longest(p, w88)) < 0) return -1;
  if (b2[u[p]!]! & 4096) return -1;
  return p;
}
function $textBlank_bare(p: number): number {
  let r: number;
  if (b4[u[p]!]! & 1 && b4[u[p + 1]!]! & 2 && (r = $fillFigures(p)) >= 0) p = r;
  if ((p = longest(p, w90)) < 0) return -1;
  if ($edge(p) < 0) return -1;
  return p;
}
function $fillFigures(p: number): number {
  if (u[p]! === 195 && u[p + 1]! === 164) p += 2;
  return longest(p, w89);
}
function $textBlank_later(p: number): number {
  if ((p = $fillFigures(p)) < 0) return -1;
  if ((p = longest(p, w91)) < 0) return -1;
  if ($edge(p) < 0) return -1;
  return p;
}
function $textBlank_here(p: number): number {
  let r: number;
  if (u[p]! !== 529 || u[p + 1]! !== 300 || !(b4[u[p + 2]!]! & 4)) return -1;
  p += 3;
  if ((p = longest(p, w92)) < 0) return -1;
  while (b3[u[p]!]! & 4194304 && (r = $fillInside(p)) >= 0) p = r;
  if ($edge(p) < 0) return -1;
  return p;
}
function $word(p: number): number {
  const from = p;
  while (b0[u[p]!]! & 256) p++;
  if (!(b2[u[p]!]! & 4096)) return -1;
  p++;
  while (b3[u[p]!]! & 128) p++;
  return leaf(103, from, p);
}
function $ordinalName(p: number): number {
  if (u[p]! !== 626) return -1;
  p++;
  return $ordinalName$2(p);
}
function $ordinalName$2(p: number): number {
  const d = d141[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $webLine_turn$4(p)) >= 0) return r;
  if (d & 2 && (r = $hanNumeral(p)) >= 0) return r;
  return -1;
}
function $hanNumeral(p: number): number {
  let r: number;
  const t = open(104, p);
  if ((p = $hanNumeral$2(p)) < 0) return undo(t);
  while (b4[u[p]!]! & 8 && (r = $hanNumeral$2(p)) >= 0) p = r;
  return close(t, p);
}
function $hanNumeral$2(p: number): number {
  const d = d142[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $hanFigure(p)) >= 0) return r;
  if (d & 2) return p + 1;
  return -1;
}
function $personName(p: number): number {
  if (!(b4[u[p]!]! & 16) || u[p + 1]! !== 504) return -1;
  p += 2;
  if (u[p]! === 504) p++;
  return p;
}
function $quantity(p: number): number {
  let r: number;
  const t = open(105, p);
  if (b4[u[p]!]! & 32 && (r = $approx(p)) >= 0) p = r;
  if (b4[u[p]!]! & 32 && (r = $approx(p)) >= 0) p = r;
  if ((p = $quantity$2(p)) < 0) return undo(t);
  if (b4[u[p]!]! & 256 && (r = $tail(p)) >= 0) p = r;
  return close(t, p);
}
function $approx(p: number): number {
  const d = d143[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $approxOver(p)) >= 0) return r;
  if (d & 2 && (r = $approxUnder(p)) >= 0) return r;
  if (d & 4 && (r = $approxAbout(p)) >= 0) return r;
  if (d & 8 && (r = $approxReach(p)) >= 0) return r;
  return -1;
}
function $approxOver(p: number): number {
  const from = p;
  if ((p = longest(p, w93)) < 0) return -1;
  return leaf(106, from, p);
}
function $approxUnder(p: number): number {
  const from = p;
  if ((p = longest(p, w94)) < 0) return -1;
  return leaf(107, from, p);
}
function $approxAbout(p: number): number {
  const from = p;
  if ((p = longest(p, w95)) < 0) return -1;
  return leaf(108, from, p);
}
function $approxReach(p: number): number {
  const from = p;
  if ((p = longest(p, w96)) < 0) return -1;
  return leaf(109, from, p);
}
function $quantity$2(p: number): number {
  const d = d144[u[p]!]! & d145[u[p + 1]!]!;
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
  const t = open(110, p);
  if ((p = $hanNumeral(p)) < 0) return undo(t);
  if (u[p]! !== 208 || u[p + 1]! !== 128) return undo(t);
  p += 2;
  if ((p = $fraction$2(p)) < 0) return undo(t);
  return close(t, p);
}
function $fraction$2(p: number): number {
  const d = d141[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $arabicNumeral(p)) >= 0) return r;
  if (d & 2 && (r = $hanNumeral(p)) >= 0) return r;
  return -1;
}
function $arabicNumeral(p: number): number {
  const d = d59[u[p]!]! & d146[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $arabicNumeral_grouped(p)) >= 0) return leaf(111, p, r);
  if (d & 2 && (r = $arabicNumeral_plain(p)) >= 0) return leaf(111, p, r);
  return -1;
}
function $arabicNumeral_grouped(p: number): number {
  let r: number;
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  if (b0[u[p]!]! & 256) p++;
  if (b0[u[p]!]! & 256) p++;
  if (!(b3[u[p]!]! & 8192) || !(b0[u[p + 1]!]! & 256) || !(b0[u[p + 2]!]! & 256) || !(b0[u[p + 3]!]! & 256) || b0[u[p + 4]!]! & 256) return -1;
  p += 4;
  while (b3[u[p]!]! & 8192 && b0[u[p + 1]!]! & 256 && b0[u[p + 2]!]! & 256 && b0[u[p + 3]!]! & 256 && !(b0[u[p + 4]!]! & 256)) p += 4;
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
  if (b4[u[p]!]! & 64 && b0[u[p + 1]!]! & 256 && (r = $arabicNumeral_plain$2(p)) >= 0) p = r;
  return p;
}
function $arabicNumeral_plain$2(p: number): number {
  if (!(b4[u[p]!]! & 64) || !(b0[u[p + 1]!]! & 256)) return -1;
  p += 2;
  while (b0[u[p]!]! & 256) p++;
  return p;
}
function $range(p: number): number {
  let r: number;
  const t = open(112, p);
  if ((p = $amount(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (b1[u[p]!]! & 256 && b4[u[p + 1]!]! & 128 && (r = $range$2(p)) >= 0) p = r;
  if ((p = longest(p, w12)) < 0) return undo(t);
  if (b4[u[p]!]! & 32 && (r = $approx(p)) >= 0) p = r;
  if ((p = $amount(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (b1[u[p]!]! & 256 && (r = $unit(p)) >= 0) p = r;
  return close(t, p);
}
function $amount(p: number): number {
  const d = d141[u[p]!]!;
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
  if (b1[u[p]!]! & 2048 && (r = $more(p)) >= 0) p = r;
  if (b1[u[p]!]! & 16384 && (r = $scale(p)) >= 0) p = r;
  if (b1[u[p]!]! & 2048 && (r = $more(p)) >= 0) p = r;
  return p;
}
function $amount_han(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $hanNumeral(p)) < 0) return undo(t);
  if (b1[u[p]!]! & 2048 && (r = $more(p)) >= 0) p = r;
  if (b1[u[p]!]! & 16384 && (r = $scale(p)) >= 0) p = r;
  if (b1[u[p]!]! & 2048 && (r = $more(p)) >= 0) p = r;
  return p;
}
function $range$2(p: number): number {
  const t = tp;
  if ((p = $unit(p)) < 0) return undo(t);
  if (!(b0[u[p]!]! & 4194304)) return undo(t);
  return p;
}
function $single_broken(p: number): number {
  const t = tp;
  if ((p = $arabicNumeral(p)) < 0) return undo(t);
  if (!(b2[u[p]!]! & 256)) return undo(t);
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
  if (longest(p, w97) < 0) return undo(t);
  return p;
}
function $tail(p: number): number {
  const d = d147[u[p]!]! & d148[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $tailOver(p)) >= 0) return r;
  if (d & 2 && (r = $tailAbout(p)) >= 0) return r;
  if (d & 4 && (r = $tailUnder(p)) >= 0) return r;
  return -1;
}
function $tailAbout(p: number): number {
  const from = p;
  if ((p = longest(p, w98)) < 0) return -1;
  return leaf(113, from, p);
}
function $tailUnder(p: number): number {
  const from = p;
  if ((p = longest(p, w99)) < 0) return -1;
  return leaf(114, from, p);
}
function $cue(p: number): number {
  const d = d149[u[p]!]! & d150[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(115, p);
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
  const d = d151[u[p]!]! & d152[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w100)) >= 0) return leaf(116, p, r);
  if (d & 2 && u[p]! === 191 && !(b4[u[p + 1]!]! & 512)) return leaf(116, p, p + 1);
  return -1;
}
function $part(p: number): number {
  if (u[p]! !== 194 || u[p + 1]! !== 123) return -1;
  return leaf(117, p, p + 2);
}
function $state(p: number): number {
  const from = p;
  if ((p = longest(p, w101)) < 0) return -1;
  return leaf(118, from, p);
}
function $remainder(p: number): number {
  const from = p;
  if ((p = longest(p, w102)) < 0) return -1;
  return leaf(119, from, p);
}
function $announce(p: number): number {
  const from = p;
  if ((p = longest(p, w103)) < 0) return -1;
  return leaf(120, from, p);
}
function $basis(p: number): number {
  const from = p;
  if ((p = longest(p, w104)) < 0) return -1;
  return leaf(121, from, p);
}
function $rise(p: number): number {
  const from = p;
  if ((p = longest(p, w105)) < 0) return -1;
  return leaf(122, from, p);
}
function $fall(p: number): number {
  const from = p;
  if ((p = longest(p, w106)) < 0) return -1;
  return leaf(123, from, p);
}
function $share(p: number): number {
  const from = p;
  if ((p = longest(p, w107)) < 0) return -1;
  return leaf(124, from, p);
}
function $target(p: number): number {
  const from = p;
  if ((p = longest(p, w108)) < 0) return -1;
  return leaf(125, from, p);
}
function $result(p: number): number {
  const from = p;
  if ((p = longest(p, w109)) < 0) return -1;
  return leaf(126, from, p);
}
function $open(p: number): number {
  const from = p;
  if ((p = $openMark(p)) < 0) return -1;
  return leaf(127, from, p);
}
function $close(p: number): number {
  if (!(b4[u[p]!]! & 1024)) return -1;
  return leaf(128, p, p + 1);
}
function $text_any(p: number): number {
  if ((b4[u[p]!]! & 2048 && $stopMark(p) >= 0) || u[p]! === 0) return -1;
  p = next(p);
  return p;
}
function $ending(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $stop(p)) < 0) return undo(t);
  while (b4[u[p]!]! & 8192 && (r = $closing(p)) >= 0) p = r;
  return p;
}
function $stop(p: number): number {
  const from = p;
  if ((p = $stopMark(p)) < 0) return -1;
  return leaf(129, from, p);
}
function $closing(p: number): number {
  const d = d153[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $close(p)) >= 0) return r;
  if (d & 2) return p + 1;
  return -1;
}
function $sentence_empty(p: number): number {
  let r: number;
  const t = tp;
  while (b1[u[p]!]! & -2147483648 && (r = $lead(p)) >= 0) p = r;
  if ((p = $ending(p)) < 0) return undo(t);
  return p;
}
function $sentence_bare(p: number): number {
  let r: number;
  if ((p = $lead(p)) < 0) return -1;
  while (b1[u[p]!]! & -2147483648 && (r = $lead(p)) >= 0) p = r;
  return p;
}
function $title(p: number): number {
  let r: number;
  while (b0[u[p]!]! & 1) p++;
  while (u[p]! === 5) p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! === 10 && u[p + 1]! === 10) p += 2;
  if (u[p]! === 105) p++;
  const t = tp;
  while (b4[u[p]!]! & 16384 && (r = $titlePiece(p)) >= 0) p = r;
  if ((p = $titleEnd(p)) < 0) return undo(t);
  while (b4[u[p]!]! & 131072 && (r = $titleTail(p)) >= 0) p = r;
  if (u[p]! === 106) p++;
  while (b4[u[p]!]! & 131072 && (r = $titleTail(p)) >= 0) p = r;
  if (u[p]! === 10 && u[p + 1]! === 10) p += 2;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 0) return undo(t);
  return p;
}
function $titlePiece(p: number): number {
  if ((b4[u[p]!]! & 32768 && b4[u[p + 1]!]! & 65536 && $titlePiece$2(p) >= 0)) return -1;
  return $titleWord(p);
}
function $titleLast(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $titleEnd(p)) < 0) return undo(t);
  while (b4[u[p]!]! & 131072 && (r = $titleTail(p)) >= 0) p = r;
  if (u[p]! === 106) p++;
  while (b4[u[p]!]! & 131072 && (r = $titleTail(p)) >= 0) p = r;
  if (u[p]! === 10 && u[p + 1]! === 10) p += 2;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 0) return undo(t);
  return p;
}
function $titleEnd(p: number): number {
  const d = d154[u[p]!]! & d155[u[p + 1]!]!;
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
  if ((p = longest(p, w110)) < 0) return -1;
  return leaf(130, from, p);
}
function $planPart(p: number): number {
  const from = p;
  if ((p = longest(p, w111)) < 0) return -1;
  return leaf(131, from, p);
}
function $reportPart(p: number): number {
  const from = p;
  if ((p = longest(p, w112)) < 0) return -1;
  return leaf(132, from, p);
}
function $collection(p: number): number {
  const from = p;
  if ((p = longest(p, w113)) < 0) return -1;
  return leaf(133, from, p);
}
function $announced(p: number): number {
  if (!(b3[u[p]!]! & 268435456)) return -1;
  const from = p;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! === 191) p++;
  while (b0[u[p]!]! & 1) p++;
  const t = open(134, from);
  if ((p = $announcedCount(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 634) return undo(t);
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (!(b3[u[p]!]! & 536870912)) return undo(t);
  return close(t, p + 1);
}
function $announcedCount(p: number): number {
  const d = d141[u[p]!]!;
  if (d === 0) return -1;
  const t = open(135, p);
  let r: number;
  if (d & 1 && (r = $webLine_turn$4(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $hanNumeral(p)) >= 0) return close(t, r);
  return undo(t);
}
function $titleTail(p: number): number {
  const d = d156[u[p]!]! & d157[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $titleRemark(p)) >= 0) return r;
  if (d & 2 && (r = $announced(p)) >= 0) return r;
  if (d & 4 && (r = $collection(p)) >= 0) return r;
  if (d & 8 && (r = longest(p, w114)) >= 0) return r;
  return -1;
}
function $titleRemark(p: number): number {
  if (!(b3[u[p]!]! & 268435456) || (b0[u[p + 1]!]! & 256 && b4[u[p + 2]!]! & 262144 && $titleRemark$2(p + 1) >= 0) || !(b4[u[p + 1]!]! & 524288)) return -1;
  p += 2;
  while (b4[u[p]!]! & 524288) p++;
  if (!(b3[u[p]!]! & 536870912)) return -1;
  return p + 1;
}
function $titleRemark$2(p: number): number {
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  if (u[p]! !== 634) return -1;
  return p + 1;
}
function $titlePiece$2(p: number): number {
  const t = tp;
  const end = $titleLast(p);
  tp = t;
  return end;
}
function $titleWord(p: number): number {
  const d = d158[u[p]!]! & d159[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $titleYear(p)) >= 0) return r;
  if (d & 2 && (r = $summaryPart(p)) >= 0) return r;
  if (d & 4 && (r = $planPart(p)) >= 0) return r;
  if (d & 8 && (r = $reportPart(p)) >= 0) return r;
  if (d & 16 && (r = $titleChar(p)) >= 0) return r;
  return -1;
}
function $titleYear(p: number): number {
  const t = open(136, p);
  if ((p = $yearNumber(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 366) return undo(t);
  return close(t, p + 1);
}
function $titleChar(p: number): number {
  if ((b4[u[p]!]! & 1048576 && $titleChar$2(p) >= 0) || u[p]! === 0) return -1;
  p = next(p);
  return p;
}
function $titleChar$2(p: number): number {
  const d = d160[u[p]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 2 && (r = $stopMark(p)) >= 0) return r;
  return -1;
}
function $entry(p: number): number {
  let r: number;
  while (b0[u[p]!]! & 1) p++;
  const t = tp;
  if (b1[u[p]!]! & 4 && (r = $leadMark(p)) >= 0) p = r;
  if (b1[u[p]!]! & 131072 && (r = $entry$2(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if ((p = $entryText(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (b4[u[p]!]! & 33554432 && (r = $leader(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if (b4[u[p]!]! & 67108864 && (r = $entryPage(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 0) return undo(t);
  return p;
}
function $entry$2(p: number): number {
  let r: number;
  const t = tp;
  if (b1[u[p]!]! & 262144 && (r = $label(p)) >= 0) p = r;
  if ((p = $marker(p)) < 0) return undo(t);
  return p;
}
function $entryText(p: number): number {
  if (u[p]! === 0 || (b4[u[p]!]! & 2097152 && $entryText$4(p) >= 0) || (b4[u[p]!]! & 16777216 && $entryText$5(p) >= 0)) return -1;
  const from = p;
  p++;
  while (u[p]! !== 0 && !(b4[u[p]!]! & 2097152 && $entryText$4(p) >= 0) && !(b4[u[p]!]! & 16777216 && $entryText$5(p) >= 0)) p++;
  return leaf(137, from, p);
}
function $entryText$2(p: number): number {
  const d = d161[u[p]!]! & d162[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $leader(p)) >= 0) return r;
  if (d & 2 && (r = $entryText$3(p)) >= 0) return r;
  if (d & 4 && (r = $line_blank(p)) >= 0) return r;
  return -1;
}
function $leader(p: number): number {
  const d = d163[u[p]!]! & d164[u[p + 1]!]!;
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
  if (u[p]! !== 89) return -1;
  p++;
  while (u[p]! === 89) p++;
  return p;
}
function $leader_points(p: number): number {
  if (u[p]! !== 81 || u[p + 1]! !== 81 || u[p + 2]! !== 81) return -1;
  p += 3;
  while (u[p]! === 81) p++;
  return p;
}
function $leader_dashes(p: number): number {
  if (u[p]! !== 84 || u[p + 1]! !== 84 || u[p + 2]! !== 84) return -1;
  p += 3;
  while (u[p]! === 84) p++;
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
  const d = d165[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $entryPage_figures(p)) >= 0) return leaf(138, p, r);
  if (d & 2) return leaf(138, p, p + 1);
  return -1;
}
function $entryPage_figures(p: number): number {
  if (b4[u[p]!]! & 4194304) p++;
  if (!(b0[u[p]!]! & 256)) return -1;
  p++;
  while (b0[u[p]!]! & 256) p++;
  if (b4[u[p]!]! & 8388608) p++;
  return p;
}
function $entryText$4(p: number): number {
  const t = tp;
  const end = $entryText$2(p);
  tp = t;
  return end;
}
function $entryText$5(p: number): number {
  const d = d166[u[p]!]!;
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
  const d = d167[u[p]!]! & d168[u[p + 1]!]!;
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
  const d = d169[u[p]!]! & d170[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w115)) >= 0) return leaf(139, p, r);
  if (d & 2 && u[p]! === 282 && u[p + 1]! === 797 && !(longest(p + 2, w116) >= 0)) return leaf(139, p, p + 2);
  if (d & 4 && (r = longest(p, w117)) >= 0) return leaf(139, p, r);
  return -1;
}
function $nextPart(p: number): number {
  const from = p;
  if ((p = longest(p, w118)) < 0) return -1;
  return leaf(140, from, p);
}
function $planRole(p: number): number {
  const t = open(141, p);
  if ((p = $planPart(p)) < 0) return undo(t);
  if ($planRole$2(p) < 0) return undo(t);
  return close(t, p);
}
function $planRole$2(p: number): number {
  const d = d171[u[p]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 2 && (r = $edge(p)) >= 0) return r;
  return -1;
}
function $workPart(p: number): number {
  let r: number;
  const from = p;
  if (b4[u[p]!]! & 134217728 && b4[u[p + 1]!]! & 268435456 && (r = longest(p, w119)) >= 0) p = r;
  if (u[p]! !== 354 || u[p + 1]! !== 166 || $edge$2(p + 2) < 0) return -1;
  return leaf(142, from, p + 2);
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
  const d = d172[u[p]!]! & d173[u[p + 1]!]!;
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
  const t = open(143, p);
  if (b4[u[p]!]! & 536870912 && (r = $tallyLead(p)) >= 0) p = r;
  if (b5[u[p]!]! & 4 && (r = $tallyOpen(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if ((p = $tallyNumber(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if ((p = $tallyUnit(p)) < 0) return undo(t);
  if (b5[u[p]!]! & 16) p++;
  if ((p = $tallyTail(p)) < 0) return undo(t);
  while (b5[u[p]!]! & 16384) p++;
  if (b5[u[p]!]! & 32768 && (r = $tallyMark(p)) >= 0) p = r;
  return close(t, p);
}
function $tallyLead(p: number): number {
  const d = d174[u[p]!]! & d175[u[p + 1]!]!;
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
  if (b4[u[p]!]! & -2147483648 && b5[u[p + 1]!]! & 1 && (r = $aheadWord(p)) >= 0) p = r;
  return p;
}
function $listVerb(p: number): number {
  const from = p;
  if ((p = longest(p, w120)) < 0) return -1;
  while (b4[u[p]!]! & 1073741824) p++;
  return leaf(144, from, p);
}
function $aheadWord(p: number): number {
  const from = p;
  if ((p = longest(p, w121)) < 0) return -1;
  return leaf(145, from, p);
}
function $behindWord(p: number): number {
  const from = p;
  if ((p = longest(p, w122)) < 0) return -1;
  return leaf(146, from, p);
}
function $partialWord(p: number): number {
  const from = p;
  if ((p = longest(p, w123)) < 0) return -1;
  return leaf(147, from, p);
}
function $joinWord(p: number): number {
  if (!(b5[u[p]!]! & 2)) return -1;
  return leaf(148, p, p + 1);
}
function $tallyOpen(p: number): number {
  if (!(b5[u[p]!]! & 4)) return -1;
  return leaf(149, p, p + 1);
}
function $tallyNumber(p: number): number {
  const d = d176[u[p]!]!;
  if (d === 0) return -1;
  const t = open(150, p);
  let r: number;
  if (d & 1 && (r = $twoFigures(p)) >= 0) return close(t, r);
  if (d & 2) return close(t, p + 1);
  if (d & 4 && (r = $tallyNumber_han(p)) >= 0) return close(t, r);
  return undo(t);
}
function $tallyNumber_han(p: number): number {
  const t = tp;
  if ((p = $hanOrdinal(p)) < 0) return undo(t);
  if (b4[u[p]!]! & 8) return undo(t);
  return p;
}
function $tallyUnit(p: number): number {
  const d = d177[u[p]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w124)) >= 0) return leaf(151, p, r);
  if (d & 2 && u[p]! === 558 && !(b5[u[p + 1]!]! & 8)) return leaf(151, p, p + 1);
  return -1;
}
function $tallyTail(p: number): number {
  const d = d178[u[p]!]!;
  if (d === 0) return -1;
  const t = open(152, p);
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
  if (b5[u[p]!]! & 256 && (r = $tallyCopula(p)) >= 0) p = r;
  if ($tallyEdge(p) < 0) return undo(t);
  return p;
}
function $tallyWords(p: number): number {
  let r: number;
  while (b5[u[p]!]! & 32 && (r = $tallyWords$2(p)) >= 0) p = r;
  return p;
}
function $tallyWords$2(p: number): number {
  if ((b5[u[p]!]! & 64 && b5[u[p + 1]!]! & 128 && $tallyWords$3(p) >= 0) || (b5[u[p]!]! & 512 && $tallyVerb(p) >= 0)) return -1;
  return $tallyChar(p);
}
function $tallyWords$3(p: number): number {
  let r: number;
  if ((p = longest(p, w125)) < 0) return -1;
  if (b5[u[p]!]! & 256 && (r = longest(p, w126)) >= 0) p = r;
  return $tallyEdge(p);
}
function $tallyEdge(p: number): number {
  const d = d179[u[p]!]! & d180[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $edge(p)) >= 0) return r;
  if (d & 2) return p + 2;
  return -1;
}
function $tallyVerb(p: number): number {
  const d = d181[u[p]!]!;
  let r: number;
  if (d & 1 && u[p]! === 769 && u[p + 1]! !== 358) return p + 1;
  if (d & 2 && (r = longest(p, w127)) >= 0) return r;
  return -1;
}
function $tallyChar(p: number): number {
  if ((b5[u[p]!]! & 1024 && $tallyChar$4(p) >= 0) || u[p]! === 0) return -1;
  p = next(p);
  return p;
}
function $tallyChar$2(p: number): number {
  const d = d182[u[p]!]! & d183[u[p + 1]!]!;
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
  const d = d184[u[p]!]! & d185[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $plainNoun(p)) >= 0) return r;
  if (d & 2 && (r = $aspectNoun(p)) >= 0) return r;
  return -1;
}
function $plainNoun(p: number): number {
  const from = p;
  if ((p = longest(p, w128)) < 0) return -1;
  return leaf(153, from, p);
}
function $aspectNoun(p: number): number {
  const from = p;
  if ((p = longest(p, w129)) < 0) return -1;
  return leaf(154, from, p);
}
function $tallyCopula(p: number): number {
  const d = d186[u[p]!]! & d187[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $aheadWord(p)) >= 0) return r;
  if (d & 2 && (r = longest(p, w130)) >= 0) return r;
  return -1;
}
function $tallyTail_thing(p: number): number {
  let r: number;
  const from = p;
  while (b5[u[p]!]! & 32 && (r = $tallyTail_thing$2(p)) >= 0) p = r;
  const t = open(155, from);
  if ((p = $thingEnd(p)) < 0) return undo(t);
  return close(t, p);
}
function $tallyTail_thing$2(p: number): number {
  if ((b5[u[p]!]! & 2048 && b5[u[p + 1]!]! & 4096 && $tallyTail_thing$3(p) >= 0) || (b5[u[p]!]! & 512 && $tallyVerb(p) >= 0)) return -1;
  return $tallyChar(p);
}
function $thingEnd(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $thingNoun(p)) < 0) return undo(t);
  if (b5[u[p]!]! & 256 && (r = $tallyCopula(p)) >= 0) p = r;
  if ($tallyEdge(p) < 0) return undo(t);
  return p;
}
function $thingNoun(p: number): number {
  const d = d188[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $placeNoun(p)) >= 0) return r;
  if (d & 2 && (r = longest(p, w131)) >= 0) return r;
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
  while (b5[u[p]!]! & 32 && (r = $tallyTail_phrase$2(p)) >= 0) p = r;
  if ($tallyEdge(p) < 0) return -1;
  return leaf(156, from, p);
}
function $tallyTail_phrase$2(p: number): number {
  if ((b5[u[p]!]! & 512 && $tallyVerb(p) >= 0)) return -1;
  return $tallyChar(p);
}
function $tallyTail_plain(p: number): number {
  let r: number;
  while (b5[u[p]!]! & 8192 && (r = $tallyChar(p)) >= 0) p = r;
  return p;
}
function $tallyMark(p: number): number {
  const d = d189[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $stopMark(p)) >= 0) return leaf(157, p, r);
  if (d & 2 && (r = longest(p, w132)) >= 0) return leaf(157, p, r);
  return -1;
}
function $addition(p: number): number {
  const from = p;
  if ((p = longest(p, w133)) < 0) return -1;
  return leaf(158, from, p);
}
function $listSkip_number(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $fraction$2(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 4194304 && b5[u[p + 1]!]! & 65536 && (r = $listSkip_number$2(p)) >= 0) p = r;
  return p;
}
function $listSkip_number$2(p: number): number {
  if ((p = longest(p, w12)) < 0) return -1;
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
