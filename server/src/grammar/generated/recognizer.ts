// Generated from the grammar by scripts/buildGrammar.ts; do not edit.
import type { Matcher } from '../matcher';
import type { TupleOf, WordTable } from '../matcherTables';
import { packSets, readAlphabet, readSets, readWords } from '../matcherTables';

/** Rules that a match may begin with. */
export type StartRule = 'paragraph' | 'title' | 'entry' | 'roles' | 'lists' | 'measured' | 'countable' | 'cutOffs' | 'fullName' | 'rateName';

/** Names of the kept rules by their number on the tape. */
export const ruleNames: readonly string[] = ['fence', 'directive', 'directiveRule', 'layout', 'contentsWord', 'hashes', 'boilerplate', 'formal', 'yearNumber', 'hanUnit', 'monthPart', 'dayPart', 'hanOrdinal', 'weekdayName', 'date', 'cutOff', 'isoDate', 'leadMark', 'boldOpen', 'scale', 'moneyUnit', 'percentUnit', 'unit', 'doubledUnit', 'timesUnit', 'placeNoun', 'maskUnit', 'more', 'tailOver', 'head', 'label', 'marker', 'partMarker', 'arabicOrdinal', 'subpartMarker', 'hanBracketMarker', 'halfBracketMarker', 'arabicBracketMarker', 'circledMarker', 'hanMarker', 'arabicMarker', 'dotSign', 'bracketSign', 'hanSign', 'hanCommaMarker', 'arabicCommaMarker', 'enumerator', 'enumerator_bracket', 'enumerator_bracketHalf', 'enumerator_circled', 'enumerator_shi', 'enumerator_yao', 'enumerator_di', 'enumerator_shouxian', 'sequence', 'enumerator_qi', 'boldClose', 'inline', 'sentence', 'inlineMarker', 'hole', 'letterHole', 'partyLetter', 'smallParty', 'nameLetter', 'chatLetter', 'halfWord', 'halfTail', 'initials', 'spelled', 'personHole', 'goodThought', 'eraThought', 'thoughtTopic', 'thoughtVerb', 'studyVerb', 'speechNoun', 'taskVerb', 'valueHole', 'totalUnit', 'gapUnit', 'deedUnit', 'gapMoney', 'changedUnit', 'reachedUnit', 'eachUnit', 'percentSign', 'pointUnit', 'loneUnit', 'personUnit', 'visitUnit', 'placeUnit', 'eventUnit', 'showUnit', 'shopUnit', 'textUnit', 'meetUnit', 'taskUnit', 'bareUnit', 'overGap', 'objectHole', 'holeHead', 'emptyHole', 'comma', 'etcComma', 'emphasis', 'proportion', 'arabicNumeral', 'opaque', 'residue', 'placeholder', 'ordinalMask', 'maskBody', 'oneMask', 'valueMask', 'oneUnit', 'nameMask', 'oneName', 'dotMask', 'textBlank', 'cue', 'whole', 'running', 'part', 'division', 'announce', 'rate', 'share', 'portion', 'entire', 'each', 'overall', 'timely', 'fresh', 'leftover', 'target', 'excess', 'result', 'industries', 'balance', 'output', 'real', 'annual', 'basis', 'former', 'reach', 'riseVerb', 'fallVerb', 'rise', 'approxOver', 'approxUnder', 'approxAbout', 'approxReach', 'fall', 'multiple', 'hanNumeral', 'from', 'word', 'quantity', 'approxSome', 'fraction', 'range', 'tailAbout', 'tailUnder', 'open', 'close', 'stop', 'summaryPart', 'planPart', 'reportPart', 'collection', 'announced', 'announcedCount', 'titleYear', 'entryText', 'entryPage', 'problemPart', 'nextPart', 'planRole', 'workPart', 'tally', 'listVerb', 'aheadWord', 'behindWord', 'partialWord', 'joinWord', 'tallyOpen', 'tallyNumber', 'tallyUnit', 'tallyTail', 'plainNoun', 'aspectNoun', 'tallyTail_thing', 'tallyTail_phrase', 'tallyMark', 'addition', 'labelNoun', 'indexNoun', 'informalNoun', 'volumeNoun', 'moneyNoun', 'rateNoun', 'growVerb', 'thing', 'cutOffPhrase', 'cutOffWord', 'cutOffTime', 'cutOffEnd', 'uncapped', 'capped'];

/** Readies the grammar for matching; what a matcher needs to remember is its own. */
export function createMatcher(): Matcher<StartRule> {
  const alphabet = readAlphabet('\u0009 !#%&()*+,-./0123456789:;<=>?@ABCDEFGIJMNOPQTXYZ[]_`abcdefghijklmnopqrstuvwxyz{|}~\u00a0·×–—‘’“”…‰Ⅹ−■□△○●★☆　、〇〈〉《》【】〔〕一七万三上下不与专业丝两严个中为主举义之九习乡书了予争事二于五井亡交产亩享亮人亿仅今介从他仗付代以们件价任份企伍众优会传位低住体余作例依促保信俩修倍倡债值做停儿元充兆先光克免兑党入全八公六共关兴其具养内册再写军农决况净准减几出击分切刊划列则创初判利别到制券剂前剔剩力办功加务动助励势募勤包化区医十千升半协单占印危即卷厂厅历压厕厘原去县参又及双发取受变口另只可台史右号司各合同名后向吧吨含启告员周和品响售商善四回因团园困围固国图在地场均块坚坝坟型城域培基堂堵塘填境墓增士声处备复外多大天央失头契奖套好如姓委媒嫌子孔字存季学它安完宗定实审客宣室害家容宿富对导封射将尊小少尚就尾局层居届屋展属屯山岁岗岛州巡工左巩差已市师带席幅幢干平年并幼广庄床应底店府度座庭建开式引张弱弹强当录形彩役彻征径待律得微德徽心志忠忧快念态思性总息患您情想愈意感愿慰成我战截户房所手才打托扛扣执扩扫批找承技把抓投护报押担拆拓招拜拨择括持指按捐损据授排接控推措描提插握揽搬摄撑播攀支收改攻放政故效救教敬数整文料斤断新方施旗日旧旨旬时明易星昨是晓晚普智暨曝更最月有服期未末本术机权材村条来板极构枚果架某查标栋栏校株样核根格案档桥桩桶梁检棚棵楼概模次欧款止正此步死段毁每比毕毛毫氏民水求汇江池河油治泊法注活流测济浏海消涝润涨深添清渠港湖源滑满演火灯灾点热焦煤照爱片版牌牢牵特率环现班理瓦瓶生用田由申电略番疏疑登百的盈益盏监盒盖盗目相盾省看眼着督矛知矩短石码研破础硬确碱示礼社祖神票秀私种科秒积称程税稳稿突窗立站章竣童端笔第等答策筛筹签简算管箱篇籍米类粉粒精系素索累纠约级纪纳纷线练组织经结绕给络统继绩续维绿缓编缘缩缴罐网罚置署美群羽翻老考者耗职联聘聚股育能脱自至艘良色节若英范荐荣药获营落蒸薄薪融行街补表袋被要覆见观规视览解誉警计认让训议记讲论设访证评识诉诊诚话诞该语误请诺读课调谈谋象财责账质贫贯贴贷费资赔赛赞赠走起超越趟足跃跌距跟跨路践身车转轮轴载较辅辆辑输达过迈运近返还这进违连述退选途通速逻逾遍道那邮部都配酒酬酸采里重量金鉴针钟铁银铺销错锦键镇镑长门闭问间闻阅队防阵阶附际降限院除险隐障难集零需靠面革音页顷项顺顾预领颈颗题额风食饭馆首验骤骨高龄龙﹣！％（）＊＋，－．０１２３４５６７８９：？ＤＸ［］＿ｘ～', ['㐀䶿丂鿿', '\ud800\udbff', '\udc00\udfff', '丁丁何何侯侯傅傅冯冯刘刘卢卢叶叶吕吕吴吴唐唐夏夏姚姚姜姜孙孙孟孟宋宋崔崔廖廖彭彭徐徐戴戴曹曹曾曾朱朱李李杜杜杨杨林林汪汪沈沈潘潘熊熊王王秦秦罗罗肖肖胡胡苏苏董董蒋蒋蔡蔡袁袁许许谢谢谭谭贾贾赵赵邓邓邹邹郑郑郭郭陆陆陈陈韩韩魏魏黄黄龚龚', 'ＡＺａｚ', '①⑳', '⑴⒇', '⒈⒛', 'ⅠⅫ', '便便借借布布枝枝柳柳欠欠纸纸苗苗萧萧词词链链', '㈠㈩', 'HW', '氧氧泪泪硫硫笑笑糖糖蓄蓄', '候候宽宽离离闲闲', '冗冗残残病病空空', '哪哪挨挨独独逐逐', '守守植植毒毒菌菌', '临临亲亲邻邻', '伏伏卡卡帕帕', '俗俗圈圈拳拳', '卖卖听听雅雅', '∶∶︰︰', '。。；；', '凉凉木木', '反反赶赶', '履履邀邀', '拟拟须须', '而而衷衷', '赢赢青青', '＜＜｛｛', '＞＞｝｝']);
  const lists = [
    ' ``` ~~~',
    ' <!--',
    ' jiaogao-ignore',
    ' -file',
    ' ** （',
    ' 当前 您现在的 您的 所在 现在',
    ' 【打印 【关闭 上一篇： 下一篇： 付费阅读 付费下载 付费后 免责声明 关注公众号 关闭窗口 关注微信 剩余内容 加入会员 字体： 字号： 开通会员 微信公众号 打印本页 扫描二维码 扫码关注 扫码下载 推荐阅读 文章来源 更多范文 更多公文 更多资料 更多精彩 更多文章 未完， 本文来源 本文共计 来源：网络 来源于网络 浏览次数 点击下载 点击查看 点击阅读 点击进入 点击此处 版权声明 版权所有 相关阅读 相关推荐 责任编辑： 转载请 长按二维码 长按识别 阅读全文',
    ' 上一页 下一页 首页',
    ' 上一页 下一页 尾页 末页',
    ' 各位 同志们 尊敬的',
    ' 18 19 20 21 １９ ２０',
    ' 十一 十二 十',
    ' - ~ – —— — − 到 至 ﹣ － ～',
    ' 周 星期 礼拜',
    ' 截止到 截至 截止',
    ' 上旬 下旬 中旬 初 底 末',
    ' 万亿 万 亿 十万 千亿 千万 百亿 百万',
    ' 元 日元 欧元 港元 美元 英镑',
    ' 个次 个 亩次 亩 人次 人份 人 件次 件 份 位 例 兆瓦 克 公里 公顷 公斤 册 列 则 剂次 剂 包 千瓦时 千米 千克 千瓦 升 单 卷 厘米 双 口 只 台次 台 名 吨标准煤 吨 回 场次 场 块 处次 处 头 套 孔 宗 室 家次 家 对 封 尾 层 届 幅 幢 平方公里 平方千米 平方米 平米 床 座 张 户次 户 所 批次 批 排 摄氏度 支 斤 期 本 条次 条 枚 架 标箱 栋 株 样 根 桶 棵 次 款 段 毫米 海里 点 片 版 班次 班 瓶 盏 盒 眼 票 种 积分 立方米 笔 箱 篇 米 类 粒 级 组 罐 网格 羽 艘 节 蒸吨 袋 起 趟 车次 轮 辆次 辆 遍 道 部 门 间 集 面 项次 项 颗',
    ' % ‰ 个百分点 百分点 ％',
    ' 人次 公里 场次 家次 平方米 户次 批次',
    ' 万元 亿元 元',
    ' 公里 里',
    ' 平方公里 平方米',
    ' 平方米 米',
    ' 立方米 米',
    ' 公斤 斤',
    ' 人次 次',
    ' 户次 次',
    ' 个百分点',
    ' 点 百分点',
    ' 个月 亩次 亩 兆瓦 克 公里 公顷 公斤 分钟 千瓦时 千米 千克 千瓦 升 厘米 吨标准煤 吨 周岁 周 天 学时 学年 小时 岁 平方公里 平方千米 平方米 平米 年 摄氏度 斤 日 标箱 毫米 海里 秒 立方米 米 蒸吨 课时',
    ' 个次 个 人次 人份 人 件次 件 份 位 例 册 列 则 剂次 剂 包 单 卷 双 口 只 台次 台 名 回 场次 场 块 处次 处 头 套 孔 宗 室 家次 家 对 封 尾 层 届 幅 幢 床 座 张 户次 户 所 批次 批 排 支 期 本 条次 条 枚 架 栋 株 样 根 桶 棵 次 款 段 点 片 版 班次 班 瓶 盏 盒 眼 票 种 积分 笔 箱 篇 类 粒 级 组 罐 网格 羽 艘 节 袋 起 趟 车次 轮 辆次 辆 遍 道 部 门 间 集 面 项次 项 颗',
    ' 中心 中学 主任 乡 书记 企业 公司 办 区 医院 厅 县 同志 园区 园 处 大学 大道 委 学校 小学 小区 局长 局 屯 山 工程 市 平台 所 旗 机制 村 桥 模式 江 河 湖 省 社区 科 站 组 股 自治区 自治州 自治县 行动 街道 街 路 部门 部 银行 镇 集团 项目',
    ' 中全会 号 年度 年 日 月份 月',
    ' 以上 余 多',
    ' 以上 以下 左右',
    ' 章 篇 编 部分',
    ' 一、二 一、三 七、八 三、四 九、十 二、三 二、四 五、六 八、九 六、七 四、五',
    ' 产业 号 季度 层 届 年级 批 月份 期 楼 次产业 环 等奖 等功 类 级 线城市 线',
    ' 其次 再次 最后 首先',
    ' ** __',
    ' 、团 、政 中央 代表大会 代会 代表 内 务 史 员 和国家 和人民 外 委 工委 建 徽 性 总支 支部 政 旗 日 校 章 管 籍 纪 组织 组 群 课 费 风 龄',
    ' 一 主张 事业 二十 优良 作风 先进 光荣 全面 决策 创新 十 历史 各 基层 声音 好 宗旨 干部 建设 思想 意识 执政 政治 政策 方针 理论 百年 纪律 组织 群众 诞生 路线 重要 领导',
    ' Dang DANG dang d Ｄ',
    ' 主题 入 全 共产 兴 向 建 忠诚于 忠于 忧 我 护 治 爱 管 脱 跟',
    ' 包 区 厅 口 地块 型 套 层 岛 幢 座 打印 标段 栋 栏 档 楼 款 段 点 照 片区 班 端 等 类 级 线 股 证 轮 门 馆',
    ' 新时代中国特色社会主义思想',
    ' 产党 央 委监委 席团 府 治局 近平',
    ' 任务 判断 功能 学习 属性 建设 引领 忠诚 思想 意识 担当 教育 机关 理论 生态 监督 立场 站位 素质 纪律 能力 规矩 责任',
    ' GCD XJP ZF zf',
    ' 八项 决策 办 和 文件 精神 财政 部署 领导',
    ' can pin',
    ' b ch c d f g h j k l m n p q r sh s t w x y zh z',
    ' ang ai ao an a eng ei en er e iang iong ing ian iao in ia ie iu i ong ou o uang uan uai un ua uo ui ue u',
    ' 主席 习近平 同志 总书记',
    ' 外交 强军 文化 法治 生态文明 经济',
    ' 政治 教育 文化 观念 解放 道德',
    ' 关于 对',
    ' 中央 主席 习近平 书记 区委 县委 同志 国务院 市长 市委 总书记 省长 省委 部长 领导 ，',
    ' 学习宣传贯彻 学习贯彻 学习领会 学习 落实 贯彻落实 贯彻 践行 领会',
    ' 思想 批示 指示 讲话 论述',
    ' 完成 扛起 推动 牢记 落实 践行',
    ' 共计 合计 总计 累计',
    ' 专利 举报 信访件 信息 奖项 建议 意见建议 意见 投诉 提案 案件 稿件 纠纷 线索 荣誉 议案 诉求 问题 隐患 项目',
    ' % 万元 个 亩 人次 亿元 件 元 公里 名 场次 场 宗 家次 平方米 户次 户 批次 期 条 次 起 项 ％',
    ' 会议 培训 宣传 巡查 慰问 执法 接待 服务 检查 活动 演练 督查 讲座 调研 走访',
    ' 人次 场次 家次 户次 批次 次',
    ' 万亿 万 亿',
    ' 亩 人次 公里 吨 平方米',
    ' 上年 前年 去年',
    ' % 万人次 万人 万亩 万吨 个 亩 人次 件 公里 吨 宗 家 平方米 座 所 条 起 项',
    ' 上升 上涨 下降 减少 压缩 压减 发展 增加 增长 扩大 扩展 拓展 提高 提升 精简 缩短 缩减 降',
    ' 中 人 以 位 体 儿 别 头 子 展 性 把 数 旧 月 案 百分 私 税 股 转',
    ' 个 亩 份 公里 公顷 公斤 千瓦时 吨 块 套 宗 幢 平方公里 平方米 座 条 枚 栋 株 棵 盏 立方米 艘 辆',
    ' 专家 人员 人才 会员 儿童 党员 农民 医生 委员 嫌疑人 学生 对象 工作者 工人 干部 志愿者 护士 教职工 教师 教练 新生 毕业生 民警 积极分子 网格员 老人 考生 职工 责任人 运动员 选手 队员 骨干',
    ' 人员 党员 农民 学生 学员 对象 居民 师生 干部 志愿者 群众 职工',
    ' 仅有 公园 公厕 危房 场所 坟墓 基地 堵点 塘坝 平台 广告 广场 房产 断面 易涝点 服务站 标语 桥梁 水毁 河道 泊位 点位 疏导点 积水点 站点 网点 设施 资产 车位 违法建设 违建 问题 防盗网 阵地 隐患',
    ' 事故 事件 信访 投诉 案件 火灾 灾害 矛盾 类 纠纷 行为 警情',
    ' 义诊 会议 培训 宣讲 座谈会 报告会 招聘会 推介会 晚会 比赛 活动 演出 演练 研修 讲座 路演 辅导',
    ' 场次 场',
    ' 公司 单位 合作社 商户 场所 家庭农场 机构 民宿 网吧 药店 超市 酒店 门店 食堂 饭店',
    ' 专刊 专题 信息 培训班 报道 文章 新闻 标语 稿件 简报 论文 调研报告',
    ' 例会 党委会 党课 党日 委员会 巡逻 座谈会 推进会 联席会 行动 评选 调度会',
    ' 专利 举措 任务 决策 制度 奖励 实事 工程 成果 技术 措施 改革 政策 机制 荣誉 证书 课题 问题 项目 预案',
    ' 个 亩 公里 公顷 吨 处 套 宗 平方米 座 户 栋 辆',
    ' 以为 依据的 关于的 在的 对进行了 按照的 根据的 由同志',
    ' 荣获 获得 被评为 被授予',
    ' 等荣誉 等称号 等奖项',
    ' 以 依据 关于 在 对 按照 根据 由 荣获 获得 被评为 被授予',
    ' 中心 主线 主题 依托 基础 契机 导向 平台 引领 总抓手 总揽 抓手 指导 支撑 核心 根本 牵引 目标 突破口 统领 载体 重点',
    ' 关心 具体 坚强 大力 总体 正确 统一',
    ' 决定 安排 带领 意见 批复 报告 指导 支持 方案 要求 规定 请示 通知 部署 领导',
    ' 主持 同志 等荣誉 等称号 等奖项 进行了',
    ' 为 主要是 主要有 主要 分别 包括 即 在于 是 有',
    ' https:// http:// www.',
    ' com cn docx doc gov jpg md net org pptx ppt pdf png txt xlsx xls',
    ' ) ](',
    ' amp ensp emsp gt ldquo lt nbsp quot rdquo',
    ' 未找到引用源 未定义书签',
    ' 百分之 第',
    ' - . ~ · – —— — − 到 至 ﹣ － ． ～',
    ' 个体 人民 人社 人大 人才 场所 家庭 层级 年报 年鉴 户籍 日报 日化 晚报 月报 月子 本级 条例 类型 级别 组 部门 部队 集中 面积',
    ' 光 射线 轴',
    ' 乡 公司 区 县 同志 局 市 村 街道 镇',
    ' {{ }}',
    ' 填写 填入 插入 此处 输入',
    ' 具体数字 具体内容 具体日期 具体时间 具体数据 待确认 待完善 待更新 待补 待填 待定 待核 此处填 此处插 此处输 此处补 此处添 请输入 请填写 请补充 请选择 请插入',
    ' 单位 名称 地点 姓名 年份 数量 数字 数值 日期 时间 月份 标题 电话 百分比 职务 金额',
    ' 企业 公司 具体 单位 学校 文件 活动 部门 项目 领导',
    ' FIXME TODO TBD',
    ' 数据 数字 数值',
    ' 待填写 待补充 待填',
    ' 待核实 待确认 待补 待定 待核',
    ' 填写 填入 完善 插入 添加 补充',
    ' 一共 共计 共有 合计 总共 总计',
    ' 其中 包括 包含 含有',
    ' 分为 分成 划分为',
    ' 下列 以下 如下',
    ' 比例 率 进度 面',
    '|\u0009| |\u00a0|　|不少于|不低于|不足|不到|为|仅|低于|只有|大约|大概|少于|已|是|突破|约|至少|超过|超|达到|达|近|逾|高达|：',
    ' 0 1 2 3 4 5 6 7 8 9 百分之 ０ １ ２ ３ ４ ５ ６ ７ ８ ９',
    ' 占比 占到',
    ' 份额 比重 比例 比率',
    ' 全部 全体 总人数 总户数 总面积 总投资 总件数 总人口 总支出 总收入 总数 总量 总额 所有',
    ' 今年 全年 原来 原先 年度 总体 整体 目前',
    ' 准时 及时 按时 按期 限时',
    ' 新受理 新收 新立 新接 新增 新发',
    ' 余下 其余 剩余 尚余',
    ' 任务 年初预算 年度预算 指标 目标 计划 预算数',
    ' 值 总数 总量 总额 数 量 额',
    ' 上缴 交 享 付 免 入 公开 公示 出 到 办 参 发 回 培 完成 实施 建 录 征 报 拆 接 搬 收 改 整改 查 核 检 治理 注册 测 清 登记 种 筛 签 编 缴 考 补 访 诊 调整 转 返 还 退 配',
    ' 超计划 超任务 超目标 超额',
    ' 办结 完成 实现 实际 审减 核减 达到',
    ' 一、二、三次产业 一、二、三产业 三次产业 三产 第一、第二、第三产业 第一、二、三产业',
    ' 净流入 净额 利润 效益 盈余 顺差',
    ' GDP 增加值 生产总值',
    ' 不变价 剔除 可比 同口径 名义 实际增长 实际增速 扣除',
    ' 两年平均 平均每年 平均增长 平均增速 年平均 年均 月均',
    ' 同比 环比',
    ' 上季度 上年 上月 上届 上期 上次 上周 前年 原有 去年 年初 此前',
    ' 时期 期间 期',
    ' 上半年 现有',
    ' 上升 上涨 上调 净增 增长 增加 增多 扩大 扩展 拓展 提高 提升 攀升 跃升',
    ' 下降 下滑 下跌 下调 净减 减少 压减 压缩 回落 精简 缩短 缩小 缩减 降低',
    ' 优化 发展 变 改 调整 调 转变',
    ' 增长率 增幅 增速 涨幅',
    ' 不少于 不低于 突破 至少 超过 超 逾',
    ' 不足 不到 低于 少于 近',
    ' 大约 大概 约',
    ' 达到 达 高达',
    ' 跌幅 降幅',
    ' 为 是 的 相当于',
    ' 不少于 不低于 不足 不到 低于 大约 大概 少于 突破 约 至少 超过 超 达到 达 近 逾 高达',
    ' 上下 以上 以下 以内 余 多 左右',
    ' 上下 左右',
    ' 以下 以内',
    ' 中共 公共',
    ' 回顾 完成情况 工作情况 开展情况 总结 进展情况 述职',
    ' 安排 思路 打算 要点 规划 计划 谋划 部署',
    ' 报告 汇报',
    ' 合集 汇编 选编 集锦',
    ' 情况 材料 稿',
    ' 不足 问题',
    ' 人员 企业 儿童 党员 学生 家庭 户 群众 老人 职工',
    ' 差距 短板 薄弱环节',
    ' 下一阶段 下一步 下阶段 下一年 下步 今后 新的一年 明年 来年',
    ' 主要 全年 总体 重点',
    ' 从 体现在 做 分为 办 加强 包括 围绕 在 坚持 处理 存在 实施 实现 开展 强化 把握 抓 推进 提出 提 是 有 注重 突出 聚焦 落实 表现在 表现为 讲 谈 采取',
    ' 下列 下面 以下 如下',
    ' 上述 以上 前述 该 这 那',
    ' 不少于 中央 任 全国 全省 全市 全县 全区 其中 其他 其它 其余 几 前 另 各 后 多 数 每 等 约 至少 超过 超 近 逾 首',
    ' 个 件 场 大 层 张 方面 条 步 种 篇 类 级 轮 道 项',
    ' 不足 严格 中心 主线 举措 事项 事情 事 亮点 任务 优势 优化 体会 体系 促进 保障 倡议 做法 关键 关系 关口 内容 切入点 创新 到位 制度 办法 功能 加强 加快 动力 原因 原则 发力点 变化 台阶 同步 启示 困难 坚持 基础 增强 安排 完善 导向 层面 工作 工程 差距 带动 平台 建议 建设 弱项 强化 形式 思路 情形 情况 意见 意识 感受 成效 成果 成绩 战略 战役 打算 承诺 抓手 指标 推进 措施 提升 提高 支撑 改革 攻坚战 教训 整治 文章 方面 方法 方式 方向 服务 机制 条件 板块 格局 模式 步骤 注重 活动 深化 清单 渠道 特点 特色 环节 环境 理念 瓶颈 目标 着力点 矛盾 短板 硬仗 确保 突破口 突破 突出 类型 经验 结合 结构 统筹 维度 聚焦 能力 融合 行动 要求 要点 要素 计划 认识 设想 课题 责任 路径 转变 载体 进展 途径 重点 问题 阶段 难题 领域 风险 高地',
    ' 下列 下面 为 以下 包括 即 如下 是 有',
    ' 全部 取得 均 完成 已 得到',
    ' 不足 主线 举措 事项 事情 事 亮点 任务 优势 体会 做法 关键 内容 切入点 办法 原因 发力点 启示 困难 安排 层面 工作 差距 建议 弱项 形式 情形 情况 意见 感受 打算 抓手 措施 教训 文章 方面 方法 方式 板块 步骤 特点 特色 环节 瓶颈 目标 着力点 矛盾 短板 突破口 类型 经验 维度 要求 要点 要素 认识 设想 途径 重点 问题 阶段 难题 领域 风险',
    ' 严格 中心 优化 体系 促进 保障 倡议 关系 关口 创新 到位 制度 功能 加强 加快 动力 原则 变化 台阶 同步 坚持 基础 增强 完善 导向 工程 带动 平台 建设 强化 思路 意识 成效 成果 成绩 战略 战役 承诺 指标 推进 提升 提高 支撑 改革 攻坚战 整治 方向 服务 机制 条件 格局 模式 注重 活动 深化 清单 渠道 环境 理念 硬仗 确保 突破 突出 结合 结构 统筹 聚焦 能力 融合 行动 计划 课题 责任 路径 转变 载体 进展 高地',
    ' 为 包括 即 是 有',
    ' 万元 专家 专利 乡镇 书 产品 产业 人员 人 亿元 代表 作品 元 党员 协议 单位 厂 台 名 品牌 地块 场 基地 天 奖项 奖 委员 媒体 字 学生 室 小组 干部 年 广场 店 户 文件 方案 月 本 标准 案例 案件 楼 点 班 百分点 称号 组 网站 群众 老师 节目 荣誉 课程 车间 车 门 队 院 馆',
    ' ( , : —— 、 （ ， ：',
    ' 再就是 另外 同时 最后 此外 还要',
    ' 专栏 乡道 代码 位居 位列 位次 前列 前 县道 号码 名列 国道 图表 地铁 尾号 居 拨打 排名 排 热线 版本 版 环线 电话 省道 第 编号 编码 群号 账号 邮编 附件 附表 高速',
    ' 之比 倍差 值 分数 分值 参数 因子 均分 容积率 差 弹性 得分 总分 指标值 指数 收入比 比值 比 满分 积分 等级 系数 绩点 视力 评分 评级 酸碱度',
    ' 下载量 下载 人口 人数 人员 人才 人群 人次 会员 保有量 关注量 关注 员额 客流 户数 播放量 播放 曝光量 注册 流量 浏览量 浏览 点击量 点赞量 点击 点赞 用户 算力 粉丝 观看量 访问量 访问 转发量 阅读量 阅读',
    ' 存量 容量 总量 规模',
    ' GDP 争取 产值 价值 保证金 债务 债券 兑付 公积金 养老金 减税 减免 出资 创收 利润 利税 募集 基金 增加值 增收 奖金 存款 工资 总值 总投 成本 投资 投入 报销 押金 拨付 捐赠 损失 授信 支出 支付 收入 救助 款 消费 税 筹集 结算 缓缴 缴纳 罚金 耗资 节约 营收 薪酬 融资 补贴 补助 让利 贴息 贷款 费用 费 资金 资产 资本 赔付 退税 销售 预算 额',
    ' 占比 占 同比 增速 增幅 比上年 比例 比重 涨幅 满意度 率 环比 覆盖面 较上年 进度 降幅',
    ' 为 了 仅 保持 共计 共 再 净增 减少 分别 到 力争 又 只 合计 在 均 增加 完成 实现 将 就 已 总计 扩大 扩展 持续 控制 攀升 新增 是 有 相继 稳定 稳步 累计 维持 缩小 至 跃升 跨越 迈上 连续 预计 首次',
    ' 上升 上涨 下降 下滑 减 升 回落 增长 增 提高 提升 降低 降',
    ' 专业 中小 乡镇 产业 优秀 信访 先进 公益 农村 区级 县级 各类 困难 国家级 在建 城镇 基层 外资 安全 小微 就业 市级 志愿 招商 文化 新型 智能 村级 标准化 民生 民营 特色 现代化 省级 示范 社区 科技型 老旧 规模以上 规上 贫困 重点 重大 骨干 高新技术 高标准 龙头',
    ' 专家 专利 中心 书屋 事项 产品 人才 人员 代表 任务 企业 会议 住房 信访件 信息 停车位 儿童 充电桩 党支部 党组织 党员 公益岗 公司 公路 公厕 公园 农户 农民 农场 农田 制度 医院 协会 单位 危房 合作社 品牌 商标 商户 团队 园区 培训 基地 大户 大棚 奖项 委员 学校 学生 宣传 家庭农场 家庭 居民 岗位 工单 工程 干部 平台 幼儿园 广场 床位 店铺 建议 志愿者 意见 房屋 提案 支部 教师 文件 方案 机井 村民 村庄 案件 案例 桥梁 检查 比赛 民宿 池塘 河道 活动 演练 矛盾 称号 稿件 窗口 管网 纠纷 线索 组织 网点 群众 老年人 老师 老人 职工 荣誉 行政村 讲座 设备 设施 证书 诉求 超市 路灯 车位 车辆 道路 部门 酒店 门店 问题 队伍 隐患 项目',
    ' 受理 征集 投标 投稿 报名 注册 申报 申请 登记 缴费 网上',
    ' 截至到 截止到 截止至 截至 截止',
    ' 上半年 初 前 年底 底 时 月底 末',
    ' 季度 日 时 点',
    ' 上半年 上年 上月 下半年 今天 今日 今年 今 去年 发稿 如今 季末 年底 年末 当前 当日 日前 昨日 昨天 月底 月末 本年 本月 此时 现在 目前',
    ' 拨备覆盖 毛入学 毛入园',
    ' 上线 优良 优秀 入学 入园 入户 入住 公开 出勤 到会 到岗 办结 办复 化解 升学 参保 参合 参训 参会 参与 及时 及格 受理 合格 响应 回收 回访 城镇化 培训 处理 处置 失业 审结 就业 巩固 建档 开工 录取 成功 投产 持证 接种 整改 普及 核查 检出 死亡 毕业 治愈 清零 满意 知晓 破案 硬化 立案 竣工 答复 签约 结案 绿化 落实 覆盖 见面 解决 调解 达标 通过 通车 销号 面商',
  ];
  const sets = readSets(alphabet, lists, [
    ' |', ' 目', ' #', ' [', ' `', ' >', ' （', ' 第', ' 的', ' 关', ' 【', ' 体', ' 号', ' 点', ' 此', ' 处', ' 别', ' 公', ' 来', ' 相',
    ' 余', ' ，', ' ]', ' 各', ' 同', ' …', ' 月', ' 日', ' 周', ' 期', ' 份', ' _', ' 千', ' 万', ' 立', ' 亩', ' 吨', ' 人', ' 户', ' 宗',
    ' 条', ' 座', ' 套', ' 辆', ' 车', ' 块', ' 株', ' 包', ' 组', ' 类', ' 对', ' 治', ' 大', ' 工', ' 主', ' ①', ' ⒈', ' ⑴', ' ㈠', ' .',
    ' ．', ' ·', ' 其', ' 是', ' 要', ' 反', ' 某', ' 约', ' 近', ' 由', ' D', ' Q', ' Z', ' Y', ' 作', ' 事', ' 重', ' x', ' 实', ' 成',
    ' “', ' 〔', ' 累', ' 稿', ' 为', ' 守', ' 评', ' 被', ' 具', ' ‘', ' 《', ' @', ' &', ' 错', ' 误', ' ？', ' ?', ' ×', ' ○', ' □',
    ' △', ' ●', ' ■', ' ＊', ' 〇', ' ☆', ' ★', ' ＿', ' Ⅹ', ' {', ' 含', ' 达', ' \u0009', ' 今', ' 翻', ' 两', ' 困', ' \ud800',
    ' 难', ' 都', ' /，', ' :：', ' 楼线', ' (（', ' 星礼', ' )）', ' +-', ' 个百', ' 元公', ' 分次', ' 人户', ' 平立', ' 亩吨', ' %％', ' 平方',
    ' ,，', ' 、，', ' ．：', ' .、', ' “《', ' …\ud800', ' 、新', ' ‘“', ' 《（', ' Dd', ' dＤ', ' 内群', ' 央府', ' 从由', ' 公平', ' （，',
    ' 块套', ' 份座', ' 幢栋', ' 位名', ' ，。', ' .．', ' !！', ' xｘ', ' 待此', ' +＋', ' 具数', ' 率面', ' 比进', ' 超逾', ' 余多', ' 情材',
    ' \u0009…', ' .…', ' ⅩⅠ', ' ’”', ' 均已', ' 占率', ' 为止', ' -./', ' 初底末', ' 上下中', '8A ‰', '0y 千', '8x 百', '8y 个', ' 倍成番',
    ' 中年月', '96 几', '8C 是', ' 十是要', ' #&错', ' 于据照', ' 主共忠', '8Q 人', ' 为到至', ' 个亩条', '8U 楼', ' 例宗起', ' 幅期篇', '8W00', '8o ∶',
    '92 {', '3E 处', ' [【［', '8q 〔', ' <{＜', ' ]】］', '8s 〕', ' >}＞', ' 应需拟', ' 与比较', '4T 减', ' 为是的', '4J 升', ' 变改调', ' 不低少',
    '4R 大', ' 上几数', '8s 页', ' 该这那', ' 上以前', ' 值差比', ' \u0009 \u00a0　', '1l -=', ' -–—－', '8o8Y', ' ○〇两零', '8t *>', '0y0E',
    ' 万十千百', ' 克瓦米伏', '8z8A', '8u8B', '0A0E', ' 号年日月', '9o 来', '9p 、', ' 依关按根', ' 以在对由', ' 为同的进', ' 地打标片', '9u 万', ' 为即是有',
    ' 主分包在', ' NXnⅩ', '8Z XＸ', '3C 体', ' 应待请需', ' 优发调转', '9v 成', ' 不突至超', ' 为是有需', '4Q4S', '8o8C', ' 与及和暨', ' 全取完得', ' 减升增降',
    ' 款税费额', '9X00', '9Y  ', '9X 录', '9X [', '9X -', '9X 月', 'a4 个', ' 日欧港美英', 'as 、', '8o8F ．', '8D8E .', '9X 、', 'ab 要',
    '8P 共占含', ' 就最附靠临', '9X 】', '9X )', ' 产委席治近', '9X 年', '9X 个', '9X 日', '8U 宗株辆', ' 个单有自哪', '9X ”', '9X ’', '9X 》', '9X ）',
    '1l Ⅹ□○', 'al {', 'ak ×', '3P3N', '3O3Q', ' 地据用道领', '9O 多高', '9M 低少', '95 约达近', '5d 报', '5e5c', '8q Pp第', '98 .·—',
    ' 了住准到好', ' 前居排版第', '9Z [第', '9X *目', '0c0g', '8Y ;?？。', '9X8q', 'a68v', '0H0J 斤', ' 件务求点素领', '1j 十第', 'aU ’', 'aW ）',
    ' 卷同大教正祖', '0E 亩公按英', 'aY 某', '3t8H', '9H9J', '3M3K', ' 义水油量金氧', '9X 了幅', ' 不中全其至超', ' 上下回增提降', '0b0f', 'be #', '9X8n 共',
    '9X0r', '0v 份', 'aE8u', 'aI8X', ' 产季年月次等线', '9X9y', '9X9B', '9K93 各实', 'bg …', ' 与为共及和并的', '5F 都', 'aF8q', '0o 三五六四天日',
    'bE 十', '1D9t Q', ' 、中代和工总支组', '91 #*/:·×', ' ■△●★☆〇＊＿', '3r9X', '233L 一', '4x “同', ' 业严中事于来此而', 'bJ ，', 'bh8o', 'bJ8o',
    'bB8q', '9F8G [‘〈【', '0xaa', 'bl8q ①', 'aF9X', '33 *', '9E9F9G', ' 公条签续节违集预履', '3b #误', '1z D新', '1P1T 时', 'av9P 涨跌',
    'axba', '1f 十', 'bibj', '14a70A', '9I9b >]〉》】', '8p 号层届批期环类级', '1f 第', 'bO9q', 'c1 <', '8z 个处套宗座户栋辆', ' 全外封成手整河老配俗',
    ' 事信投案火灾矛纠行警', ' 0123456789', ' ×■□△○●★☆〇＊', ' 交付到参发征收检缴考', '0l9X0o', '5d5f9F', ' 从做办在抓提是有讲谈', 'c6 今', '9Xaa9j', 'cf 上',
    'cd ①', '1u1E8N Y', '0z2f', 'bo9x 车守', ' 入在基客就底插星满讲卖', ' 一区地大小方条板模石凉', 'bZ8C', 'cd 两', '4v4J94 占满覆较降', '8z 克升周天岁年斤日秒米',
    'bgbl', ' 任余周张梁田石程范金钟丁', '9w %件吨宗家座所起项', ' 井信头教有油粉线身金面便', '0T 个件份名场家户条起项', '1fa1', 'cw18', 'cd1k', ' 入全兴向建忧我护治爱管脱跟',
    '1N 中书区县国市省部领', 'cd9X', 'cx8q …', 'cpak', '3nak', 'b4b59N 翻', 'cE8H <', 'bcaw9W9d', '8A 、个号季日月期栋楼类级组路', 'cT ＿', '3h8C',
    '4n4l4p9L “', '444c464a', '4X9S', '95 任几前另各后多数每等约近首', ' 个件场大层张条步种篇类级轮道项', 'cg9X *', 'cD5P', '0paC 份',
    ' 充县名备安市年成月水省缘股身过部', '3v8H', '4j413Z 分占新超进', '9v9c 了仅共再又只在将就是有', '8x 个件剂台场处家批条班积网车辆项', '2j 亿', '8x 个场家层年日晚月本条类级部集面',
    '5z 点', 'bq9C3z90 ?…百？', 'cxc3', 'cM0x', ' 产享促创同和商富建性抓担治用管识谋赢', 'c0bN0s', '9l8z 兆公分千厘周学小摄标毫海蒸课', '3A3z ACDEGJMNPQXYZH',
    'd0ak', 'cg9E9Gbs', '4345494b', 'crbV 现', 'dj 分', 'cWau 都', 'co0l0m ３４５６７８', ' 于价值号同客式待效次比级距身量长靠额高候', 'do ×',
    ' 体分加包围坚处存实开强把推提注突聚落表采', 'du 、', 'cQ1X8H 、重', 'du 〕', 'cCcm', 'dn8Z', 'du 篇', 'ctbw3P9V', ' 之倍分参因均容弹得总指收比满积等系绩视评酸',
    'du 第', 'bqaZ3A9D ?…分？', 'du8C', 'cKbpaT', '2Z2X', 'du8o', 'djaa', 'du0o 月', 'di34 *', '8N 务史员外委建徽性政旗日校章管籍纪组课费风龄',
    'du9X', '55 主书企医同园大学小局工平机模社自行街部银集项', '12ce', 'duaj', 'duak', 'du 为占增提', '5ybb3P5u5w', '5W6460', 'dI8X', 'dQ [', 'dQ 月',
    'ddbD8y', 'dma4bi', '1J1L', '8x 书元厂台名场天奖字室年店月本楼点班组车门队院馆', '8V 专乡代前县号国图地尾拨排热版环电省编群账邮附高', 'e1 以', 'dQ8s', '2D2x', '279X',
    '2s 众', 'dQbA', 'cRcg1k', '1VbJ1X 、重', 'd9cB', 'dQ9B', 'dGb99a', '23 保净减分力增完实扩持控攀新相稳维缩跃跨迈连预首', 'dQ0h',
    ' 乡办区厅县园处委局屯山市所旗村桥江河湖省科站组股街路部镇', 'dQbE ·', '2p9X0y 余', 'dubR', 'e69n', '9x 包区厅口型套层岛座栏档款段点照班端等类级线股证轮门馆', '2E2ybG', 'ducd',
    'dd2f 兆千厘摄标毫海立蒸', 'eq —', 'efdY', '1n 的', 'eg9X', 'eq 两', 'dncP', '2r2t', '2z2F2H', 'dFcF5Z', 'eu1s', 'dpbJc1',
    '424k48404i 别度比', 'ducM', 'dScN', 'eE 了', '2S0y 专乡产人代作党协单品地基委媒学小干广文方标案百网群老节课车', 'cgc1c4bg00', 'eq9X 截', 'dY3h', 'e0d8',
    'eI <…', '2A2G2I', 'dQc2dY', 'ew9X8J', 'dDdg', 'eM *', 'eqc3', 'eE0x', 'dUcZaY', 'dw3nbS', 'drcd4o4m4q', 'dQ4Xbv',
    'eM 止', 'eT —', 'eM9o', 'eX9v', 'eqbh 第①⑴⒈㈠', '2l4rcb4x4t4D4H 回环相', '5Y5U', 'd4ctbK9X9U8J 十', 'eQ9X 十', 'dS0pcf8q',
    'eT9X 共', '2w2K', 'eS9X1k', 'e3dn v', 'fb /', 'e55X', 'fc !', '2m4y4s4Gao4u4E4I4K 当', 'fbak ＤＡ', 'ere2en', 'eT4X',
    'eUdh 第', 'eLcM 十止', '2v2J', 'dQ3T1f 百', 'eje4', ' G争产价保债兑公养减出创利募基增奖存工总成投报押拨捐损授支收救消筹结缓缴罚耗节营薪融补让贴贷费资赔退销预', 'dS16cf',
    'fi9S', 'ele3', 'eUd0', 'eScjbJ', 'fbco', 'fu */', 'fu -._', 'fif1', 'eUd8dY', 'fvaB', '153j', '5r5xbK5v3P', 'erdRe20z',
    'fudu', 'fD _', 'eye8aC0y8P 〔平年', 'fw #%&+/:=?@~', 'eT6ldh', 'fDfg', '653T67bY8P', 'dHdjd86m6h6j', 'fI *', 'fJ00',
    'fI -_', 'fI <]〔', 'fN .', 'fIdY', 'fPbR !(@：', 'eN262Uc92a1E1P2O1O Y主年时百计诚',
    'cLaS9z8S 位例册列则剂包单卷双口只台回处头孔室对封尾层届床座张所批排支本枚架样根桶棵款段点片版班瓶盏盒眼票种笔箱类粒级组罐羽艘节袋趟轮遍道部门间集面颗', 'eR5O165D', 'fT8z 克升斤米', 'fD1v',
    '5N15', 'epeadA27cz2M 座月', 'fm4fdV', 'f3dqd1dbcVbIbUb1', 'exez252T291N232hbP 、个', 'fVcG9i9m 元', 'g2a9 余', 'fXdt',
    'flezcJ25292L232h', 'fOeRcE', '13er0z9X 升斤', 'g70B', 'f9eMeN262a 年百计', '0Bg2bD11', '5Bdt', 'g2ej', 'ga 上', '61fdeAcX67',
    'ga9X', 'gac2', 'gg 以', 'fFfl2j212L1r1X8q8G Q‘、【', 'gccgg3', 'ggaC17', 'gf0p', 'gkak', '5CeR5D', 'fMf462dX68', 'gmdw',
    'gkeM 以', 'fYeNcy26ca2U2a1z1O2O D主年百计', 'gpeV91', 'gsaY', 'gjfCcv _以', 'fZffeDeWd2dsbt 了列', 'fYf9eMeB1Y1T22',
    'glfq3U4Zaq 来', 'gq15', 'gt3VdH', 'g1fFfOflf3fqfjdqcIdbd15DbMc7aL1X9r21 ‘《【中划含截反',
    'gzfRfYf9gxffeNeueDdOeW2Ud21Y2a1z261P1W8s9bbt 》】主止诚误∶', '-gbg65F', '-g6g45F',
    '-g6eUeOfGdpaTf20f9U9Z0DbR \u0000`|−俩其前半另各同干数整是末某每破若超过近零﹣～𐀀Ⅰ∶',
    '-g6eUeOfGdpf29N9U9Z4S8x9i9SbR \u0000`|−以半另各同和按整某每破若超过近零额首﹣～𐀀Ⅰ∶',
    '-g6eUeOfGdpf29U9Z4C9i9SbR \u0000`|−业其剩另各同富整某每盈破结节若超过近零首﹣～𐀀Ⅰ冗∶', 'gF0F4S 额', 'gHgG', 'gIfBfX3Uaa 〇两千半整某第若零',
    'gHcE5xc25v333U5B 〇半和按某第若零', 'gK 的', 'gL9X', 'gMf2', 'gDfX', 'gObL', 'gOdt', 'gQeR', '-fg', '-eCda00', '-fe', 'gUakgR',
    '-eCbr00', '-eI', 'gW3t', 'gY8H', '-ed00 \ud800', '-du', '-dk', '-dj', '-cD00 \ud800', '-cM', 'h48H', 'h45P', 'h6h0',
    '-bW', 'h8 ，', '-9F9I00', '-bu', '-b3', '-a5', '-00 <>', 'hf <', '-00 `', 'h7bJ', '- 市', '-',
  ]);
  const [
    w0, w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11, w12, w13, w14, w15, w16, w17, w18, w19, w20, w21, w22, w23, w24, w25,
    w26, w27, w28, w29, w30, w31, w32, w33, w34, w35, w36, w37, w38, w39, w40, w41, w42, w43, w44, w45, w46, w47, w48, w49,
    w50, w51, w52, w53, w54, w55, w56, w57, w58, w59, w60, w61, w62, w63, w64, w65, w66, w67, w68, w69, w70, w71, w72, w73,
    w74, w75, w76, w77, w78, w79, w80, w81, w82, w83, w84, w85, w86, w87, w88, w89, w90, w91, w92, w93, w94, w95, w96, w97,
    w98, w99, w100, w101, w102, w103, w104, w105, w106, w107, w108, w109, w110, w111, w112, w113, w114, w115, w116, w117,
    w118, w119, w120, w121, w122, w123, w124, w125, w126, w127, w128, w129, w130, w131, w132, w133, w134, w135, w136, w137,
    w138, w139, w140, w141, w142, w143, w144, w145, w146, w147, w148, w149, w150, w151, w152, w153, w154, w155, w156, w157,
    w158, w159, w160, w161, w162, w163, w164, w165, w166, w167, w168, w169, w170, w171, w172, w173, w174, w175, w176, w177,
    w178, w179, w180, w181, w182, w183, w184, w185, w186, w187, w188, w189, w190, w191, w192, w193, w194, w195, w196, w197,
    w198,
  ] = readWords(alphabet, lists) as TupleOf<WordTable, 199>;
  const [
    b0, b1, b2, b3, b4, b5, b6, b7, b8, b9, b10, b11, b12, b13, b14, b15, b16, b17, b18, b19, b20, b21, b22, b23, b24, b25,
    b26, d0, d1, d2, d3, d4, d5, d6, d7, d8, d9, d10, d11, d12, d13, d14, d15, d16, d17, d18, d19, d20, d21, d22, d23, d24,
    d25, d26, d27, d28, d29, d30, d31, d32, d33, d34, d35, d36, d37, d38, d39, d40, d41, d42, d43, d44, d45, d46, d47, d48,
    d49, d50, d51, d52, d53, d54, d55, d56, d57, d58, d59, d60, d61, d62, d63, d64, d65, d66, d67, d68, d69, d70, d71, d72,
    d73, d74, d75, d76, d77, d78, d79, d80, d81, d82, d83, d84, d85, d86, d87, d88, d89, d90, d91, d92, d93, d94, d95, d96,
    d97, d98, d99, d100, d101, d102, d103, d104, d105, d106, d107, d108, d109, d110, d111, d112, d113, d114, d115, d116,
    d117, d118, d119, d120, d121, d122, d123, d124, d125, d126, d127, d128, d129, d130, d131, d132, d133, d134, d135, d136,
    d137, d138, d139, d140, d141, d142, d143, d144, d145, d146, d147, d148, d149, d150, d151, d152, d153, d154, d155, d156,
    d157, d158, d159, d160, d161, d162, d163, d164, d165, d166, d167, d168, d169, d170, d171, d172, d173, d174, d175, d176,
    d177, d178, d179, d180, d181, d182, d183, d184, d185, d186, d187, d188, d189, d190, d191, d192, d193, d194, d195, d196,
    d197, d198, d199, d200, d201, d202, d203, d204, d205, d206, d207, d208, d209, d210, d211, d212, d213, d214, d215, d216,
    d217, d218, d219, d220, d221, d222, d223, d224, d225, d226, d227, d228, d229, d230, d231, d232, d233, d234, d235, d236,
    d237, d238, d239, d240, d241, d242, d243, d244, d245, d246, d247, d248, d249, d250, d251, d252, d253, d254, d255, d256,
    d257, d258, d259, d260, d261, d262, d263, d264, d265, d266, d267, d268, d269, d270, d271, d272, d273, d274, d275, d276,
    d277, d278, d279, d280, d281, d282, d283, d284, d285, d286, d287, d288, d289, d290, d291, d292, d293, d294, d295, d296,
    d297, d298, d299, d300, d301, d302, d303, d304, d305, d306,
  ] = packSets(sets, alphabet.size, [
    '9XaBfz9Yayfchgdu', 'bAeb8n9Z8oaAdZei', 'bZa00o1f8p0peseq', 'dNc0dl8qbN8s6g9f', 'bC8t1ma5fe8A9mga', 'guaa19gd0x1b1cgN',
    'gLf2aGaH8FdycY8C', 'cddieMbkciaJabeS', 'aIfDfIfWdn8Nfg1r', '1H1I1JedgKgHgF8P', '9vgEcKcBcm9x8UcC', 'd9bobpaT8V9y9zgG',
    '2X2Ydv8X9BbHeffG', 'fbfwcofNfuhh0l0m', 'bRajakdTfPhffE8Y', 'b0eKcT8ZfAeUfs15', '919EeC3v3wbs9H9F', '9I9G9J92alamdkbu',
    '3Tb3dV4d9Kcq9L4z', '9O9Maob4bv4XeEb5', 'bWcIaqd39Sf74Zcg', 'c7aLbJh6csdDhbcD', 'ccb99TbXbaeg5p5q', 'fBbb5t5ubK8JdjcM',
    '9b5Bgn5DbLg6fXfU', 'd6d7eZgegofJ696a', '6h9eeY', '009X02036r9Y04030a6s9X6t0dbd9Xby0a0j0l0ohk',
    'hkax0204hkay6ufe0aazbebz0edQaAbf0a0k0mcMhk', 'fv07', '6r9Y040303', 'hkay6u04fc', '6x0agM', 'hk0ahk', '6y9Z0b0d6u9X0f',
    'dQdQ0c0edQaA0i', '0b0d', '0c0e', '0hdu', '0ihk', '0a0j0l0o', '0a0k0mcM', '8obg6Q', 'hkhk6Q', 'bg6Q', 'hk6Q', '0l0o',
    '0mcM', '1fa1', 'du0n1f', 'ducd', '0n1f1f', 'hk0nhk', '6S6D', '8q9X8r6T9X', '0rbh0sbNbB',
    '0l0o0l0o0l0o0l0o0l0o0l0nducd0nducd0nducd', '0mcM0mcM0mcM0mcM0mcM0m0oeLd80oe0aC0oe0aC', '9g9h6V6V', 'hk0w0vhk', '6wa25Q',
    'hk9X5Q', '8t0a6w5Q', '9X9Xhk5Q', '0a6W', '9i9jgcfC', 'hkg8eRfp', '9i0F9jaDdmbie1g2dRej', 'hk2gg8a312cecfeM16eR',
    'a42d6X9i8u0F', '2dg8g7hk0E2g', '2da46X', 'hk2dhe', '0IaEfVer', 'hk0Ahk0C', '8v9k9la6g2dmddbD', 'bj8wa7a6hk1214a8',
    '8x8y8z8v8A0X0X0X0Y', '2C8B8zbj8A0X0Y0Y3W', '0I70716I6I0L0L0L6Z6Z6I7273', '0H70710K6I0Q0L0Q0Q0Q0S2C2C',
    '9Xbg6QaFc103cg00', 'hkhk6QhkhkgUhkhk', 'c103', '9i8u0IaEcGdm9mfTdd', 'hk0Ehk0Ahk12hkhk14', '6x3a', 'gaga', '0a03eI6Q',
    '0agUhk6Q', '6WgjdRfhcv', 'hkhk16eFgy', 'g3e2encvejdRcg', 'hkdScNgqhk16hk', 'a99n9Xg2e2e6cva49j9Xaa6L9X',
    'hk1817hkdScwgh2df0c20xhk6L', '9o6J', 'hkga', '6y6y8q1f0ncddubh7k1f0ncddu7l7m7n1f0ncddu',
    'eqeqcR0n1f8se7dQhk0n1fbEekhkhkhk0n1f8CdI', 'cddu', '8D7o8E', '1g7o', 'chbF1g', 'hk1i1f', '1g9X7p7o', 'hkaIhkhk', 'dudu',
    'dydy', '7o7p1g9X7q', 'h1h1hkaIh1', 'gJ0n8G0l0o', 'hkhkhk0mcM', '6x3a7k1f0ncd1f0ncd6y1j7r', 'duduhk0n1f7s0n1f7tcd1k1f',
    '9p1g', 'hagAbgducHcS7kducxc3', 'hkgBhkekecfthkekcjfa', '7k8qcdbl8q0nducd', 'hkdu9qcOcR1fekbO', '8q1f0ncddu',
    'cR0n1fbEek', 'aIc4c5du6vfO9rc6fj8AgLg1gieJaKg0fgdu6ycIdufqckcg55djc7aL7uh78H',
    'grhkdOethhfRc8gZgzhkfrfSgwfkhkgvhkfIeT7vhkgxhkhk56hk7w7x4hhkhk', 'gL1rexbP1N1X218I8AgIfFg5acad7y2P6B3a8J8K',
    'e3eBc9cy1O1Y22cahkelfYg99sae7j2QaMaNbmbn', '7z8L8M9tcPdn7Adn1D7BgL', 'eu1seu1u7z478N1z1E7Ce3', 'dPbQ6z', 'hk1o1p',
    'eoaffD', 'hk1whk', '8OaO7g', 'hk1A1B', '1D7B', '1E7C', '1N471X1g1g1X1X21', '1O1y1Y1P1T1Y1Y22', '471P6A7f7F',
    '1y1Q1Uh87t', 'h0dz', '6McQbg6Q1X1g7F', 'hk1Whk6Q1Y1T7t', '1X1g', '1Yhk',
    '2325299XgHgF2h8PgE8AgHgHeye8ezflcl6Y2d8Q0XcJaggG6RaP7K', '24262ae92d2d2ide0XhkaQ2peaepeNf9eM2ecz2M0YeM2k6LaRaCdA',
    'bg6Q8R00', 'hk6Qhkhk', '0IaE8z9u', 'hk0Ahk2g', '6Y2dcJag', '2eczhk2k', 'dBeecAdJ', '8S8TaS9w', 'cKcB79cm9xcCd9bo7ObpaT',
    '757678778U7a6V747b700X', '2r2t2vcn7e2z2D2F2H2J', '2s2u2w2ybG2A2E2G2I2K', '6Y2dcl8Q', '2eczhk2M', '9i0F9jaDcL',
    'hk2gg8a3hk', '2N7y2P7Q', '2O7j2Q7P', '8W00', '7N6z319A', '2VdK32hk', '7J7S7T6x6B3a', 'aUaVaWaXaMaN', 'aF9X0aahai',
    'hkhk0adi34', '1gaF', '2Rhk', 'dIhk', '35fbcofu7Kfg6vdududu036N', '36fwco7UdufPhhdLduemfe3a', 'fbco', 'duaj', '6t7V7W',
    '6t3b7X', '0Y6yaYdubScT8ZdubqcZ6Q7Y7Zc63z909C', '3WeUaYeUbSgp91eUbqeV6Q7Y7ZgZ3A9DaZ', 'b0aYdubSakcpdu8Zcpak',
    'b0aYeUbSdod0dUdnhkgV', '7Gak80ak8182838485868788898a8b6W6W0a', '7Gakb0808182838485868788898a8b6W6W0a', '5Q3h8Cdu',
    '5QcTakgS', '3h8C', 'hkak', '8Zakcp', 'dngVhk', '8Zak', 'dCgV', 'aYdubScTakcp', 'aYeUbSdwgmgk', 'b0aYdubSakcpdu',
    'b0aYeUbSdod0dU', 'ejdR7ddf', 'gX16hk3k', 'g2e1e2cv9ja49Xaaa99n', 'hkcfdSggeM2dc20xhk18', 'aYdubScT7vakcp8Z8Z',
    'aYeUbSdw7vcU3n9180', 'b0aYdubSakcp', 'b0aYeUbSdod0', '6Q7Y7Z7Y7Z', '7Y7Z', '8c9E9F9F9G3z7R3B3F7R3B6F',
    '8cgZgZ3xgZ3A6C3C3E6C3C6G', 'gZgZ', '3r9XgZ', '3sbTgZ', 'gY8H', 'dpc103bg6Q', 'hkhkgUhk6Q', 'gWbr', 'gTda',
    '568db1bU3XdqdbbI8Pd1cVf3', 'h2hcb2bthdd2eDfZh9eWfxff', '563J7L8d3L3N5t', 'h23K24hc3M3O3Q', '3J56', '3Kh2', '3L8d',
    '3Mhc', '93943X3Z416O3W434547499K4b4h7H4j', 'fm3Shd4042dV6H444z484a4f4c4icq4k', 'du0Y1f', 'hk3W7I', '3X3X', '3Yhd',
    '3W6O', '6HdV', '4b9K', '4c4f', '4j7H', '4kcq', '4l4n4p4r4t4v9L4x7J6P4D4Fancb8h4J4Db49Mb54F9N6K8P',
    '4m4o4q4s4u4wdr4ycd6U4E4G4IaoeG4K4Ef19veX4Gfi4Wh9', '4v9L9L9L', '4wbV4Bcr', '4x7J6P', '4ycd6U', '4x7J', '4ycd',
    '9O4D9M4F9Pan', '9v4E9v4Ghk4I', '4D9O', '4E9v', '4F9M', '4G9v', '4J9O4Db48h', '4K9v4EeXeG', '95ap7x9Q7w7h8e4R',
    'hk4Mhk4Ohk4Qhk4S', '4T9M4Fb5', '4U9v4GeX', 'dudj', 'cM0x', 'b6ap9Q9R9S', 'hk4M4Oar0x', 'djdudjeTdududjeTeTdudjdu',
    'dseOdMglfQeOdMgf4ZeOdMhk', '96535153', 'hk1a5254', 'cg9X', '57599Fb7', '585af8b8', '57595b5d9F', '585a5c5ef8',
    '9F9F5d7M97', 'hbf85ehk5g', '0l0o57595bh48H', '0mcM585a5chkhk', 'asbg6Q', '987q5Q999X009X', 'hk7q5Q99evhkax',
    '7o6Q7q5Q8f', '7ohk7q5Qhk', 'dub99a', 'hkduhk', '6Mbg6Q', '0l0o5h8j5l5n59575p7ihi8k', '0mcM5i8l5m5o5a585q7Dhkhk',
    '5h8j5l', '5i8l5m', 'at03eI6Q', 'hkgUhk6Q', 'dxf5ewdE5R6yeT9Xhi8k', '5sePf6dW5SeThkhkhkhk', 'ctdx5t9U9Vd4bwbK',
    'hk5s5uhk5whk5yhk', 'du8icd1f0n', 'hkhkh30n1f', 'd50Q6E', 'hk5Ah5', '7EgQfngQgQhk', 'eRgQeRgQgRhk', 'gCgb', '03eI6Q0a',
    'gUhk6Q0a', '8m9cau', 'hjhk5G', 'fL03eI6Q1f0nducE', 'hkgUhk6Q0n1feQdg', '7E5H5J', 'hk5I5K', '5tah7c', '5uhk5M', 'gDg4',
    'ejdRe4eH', 'hk16hk5O', 'gOdt', 'gPcW', 'bg6QbM5Q', 'hk6Qhk5Q', 'foeAcXfdbxav', '62dXfMf468fM', 'bce59WdF5X5Zawfo9dcF',
    'hk5Uhk5W5Y60hk62hk64', '8Pdcehb6ap9Q9RavbxbY', 'eThk66hk4M4Oarhk68hk', '6d6fhi8k', '6e6ghkhk', '6d6f6f', '6e6g6g',
    '0o0nducddGc6dhcZdudjeT8g6l', 'cM0oeLd8eUgZdHgsdYdj6jhk6m', 'dGfHcZcu', 'fyfKgthk', '6n6phi8k', '6o6qhkhk',
  ]) as TupleOf<Uint8Array | Int32Array, 334>;
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
    return u[p]! === 1055 && u[p + 1]! === 1056 ? p + 2 : p + 1;
  }
  function pointIn(p: number, end: number, astral: readonly number[]): number {
    if (!(u[p]! === 1055 && u[p + 1]! === 1056)) return end;
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
  if (d & 3 && (r = $line_blank(p)) >= 0) return r;
  if (d & 4 && (r = $fence(p)) >= 0) return r;
  if (d & 8 && (r = $directive(p)) >= 0) return r;
  if (d & 240 && (r = $layout(p)) >= 0) return r;
  if (d & 3840 && (r = $contentsWord(p)) >= 0) return r;
  if (d & 61440 && (r = $boilerplate(p)) >= 0) return r;
  if (d & 983040 && (r = $formal(p)) >= 0) return r;
  if (d & 1048576 && (r = $prose(p)) >= 0) return r;
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
  if (u[p]! === 13 && u[p + 1]! === 60 && (r = $directive$2(p)) >= 0) p = r;
  const t = open(1, from);
  while (b0[u[p]!]! & 1 && b0[u[p + 1]!]! & 4 && (r = $directive$3(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 13 || u[p + 1]! !== 13 || u[p + 2]! !== 30) return undo(t);
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
  const from = p;
  const began = p;
  for (;;) {
    let d: number;
    while ((d = d2[u[p]!]!) === 1) p++;
    if (d & 1) p++;
    else if (d & 2 && u[p]! === 13 && !(u[p + 1]! === 13 && u[p + 2]! === 30)) p++;
    else break;
  }
  if (p === began) return -1;
  return leaf(2, from, p);
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
  if (u[p]! !== 82) return -1;
  p++;
  while (u[p]! !== 0) p++;
  return p;
}
function $layout_rule(p: number): number {
  if (!(b0[u[p]!]! & 8) || !(b0[u[p + 1]!]! & 16) || !(b0[u[p + 2]!]! & 16)) return -1;
  p += 3;
  while (b0[u[p]!]! & 16) p++;
  if (u[p]! !== 0) return -1;
  return p;
}
function $layout_image(p: number): number {
  if (u[p]! !== 4 || u[p + 1]! !== 51) return -1;
  p += 2;
  while (u[p]! !== 0) p++;
  return p;
}
function $layout_comment(p: number): number {
  if ((p = longest(p, w1)) < 0) return -1;
  while (u[p]! !== 0 && !(u[p]! === 13 && u[p + 1]! === 13 && u[p + 2]! === 30)) p++;
  if (u[p]! !== 13 || u[p + 1]! !== 13 || u[p + 2]! !== 30) return -1;
  p += 3;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 0) return -1;
  return p;
}
function $layout_tag(p: number): number {
  if (u[p]! !== 28 || !(b0[u[p + 1]!]! & 32)) return -1;
  p += 2;
  while (b0[u[p]!]! & 64) p++;
  if (u[p]! !== 30) return -1;
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
  if (u[p]! !== 712) return undo(t);
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 451) return undo(t);
  p++;
  if (u[p]! === 1045) p++;
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
  const d = d5[u[p]!]! & d6[u[p + 1]!]!;
  let r: number;
  if (d & 3 && (r = longest(p, w4)) >= 0) return r;
  if (d & 4) return p + 1;
  return -1;
}
function $boilerplate(p: number): number {
  const d = d7[u[p]!]! & d8[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $pageLine_page(p)) >= 0) return leaf(6, p, r);
  if (d & 2 && (r = $pageLine_dashes(p)) >= 0) return leaf(6, p, r);
  if (d & 12 && (r = $webLine_opening(p)) >= 0) return leaf(6, p, r);
  if (d & 48 && (r = $webLine_pages(p)) >= 0) return leaf(6, p, r);
  if (d & 64 && (r = $webLine_turn(p)) >= 0) return leaf(6, p, r);
  return -1;
}
function $pageLine_page(p: number): number {
  let r: number;
  if (u[p]! !== 758) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (!(b0[u[p]!]! & 128)) return -1;
  p++;
  while (b0[u[p]!]! & 128) p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 1003) return -1;
  p++;
  if (b1[u[p]!]! & 1 && b1[u[p + 1]!]! & 2 && (r = $pageLine_page$2(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 0) return -1;
  return p;
}
function $pageLine_page$2(p: number): number {
  while (b0[u[p]!]! & 1) p++;
  if (b1[u[p]!]! & 4) p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 210) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (!(b0[u[p]!]! & 128)) return -1;
  p++;
  while (b0[u[p]!]! & 128) p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 1003) return -1;
  return p + 1;
}
function $pageLine_dashes(p: number): number {
  if (!(b1[u[p]!]! & 8)) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (!(b0[u[p]!]! & 128)) return -1;
  p++;
  while (b0[u[p]!]! & 128) p++;
  while (b0[u[p]!]! & 1) p++;
  if (!(b1[u[p]!]! & 8)) return -1;
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
  const d = d9[u[p]!]! & d10[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $placeLine(p)) >= 0) return r;
  if (d & 2 && (r = longest(p, w6)) >= 0) return r;
  return -1;
}
function $placeLine(p: number): number {
  if ((p = longest(p, w5)) < 0) return -1;
  if (u[p]! !== 176 || u[p + 1]! !== 809 || !(b1[u[p + 2]!]! & 16)) return -1;
  return p + 3;
}
function $webLine_pages(p: number): number {
  let r: number;
  if ((p = $webLine_pages$2(p)) < 0) return -1;
  while (b1[u[p]!]! & 32 && b1[u[p + 1]!]! & 64 && (r = $webLine_pages$2(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 121 || u[p + 1]! !== 116 || u[p + 2]! !== 1003) return -1;
  p += 3;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 0) return -1;
  return p;
}
function $webLine_pages$2(p: number): number {
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 51) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (!(b0[u[p]!]! & 128)) return -1;
  p++;
  while (b0[u[p]!]! & 128) p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 52) return -1;
  return p + 1;
}
function $webLine_turn(p: number): number {
  let r: number;
  if ((p = longest(p, w7)) < 0) return -1;
  while (b1[u[p]!]! & 128 && (r = $webLine_turn$2(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 0) return -1;
  return p;
}
function $webLine_turn$2(p: number): number {
  while (b0[u[p]!]! & 1) p++;
  return $webLine_turn$3(p);
}
function $webLine_turn$3(p: number): number {
  const d = d11[u[p]!]! & d12[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w8)) >= 0) return r;
  if (d & 2 && (r = $webLine_turn$4(p)) >= 0) return r;
  return -1;
}
function $webLine_turn$4(p: number): number {
  if (!(b0[u[p]!]! & 128)) return -1;
  p++;
  while (b0[u[p]!]! & 128) p++;
  return p;
}
function $formal(p: number): number {
  const d = d13[u[p]!]! & d14[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(7, p);
  let r: number;
  if (d & 3 && (r = $formal_salutation(p)) >= 0) return close(t, r);
  if (d & 12 && (r = $formal_day(p)) >= 0) return close(t, r);
  return undo(t);
}
function $formal_salutation(p: number): number {
  if (u[p]! === 10 && u[p + 1]! === 10) p += 2;
  if ((p = longest(p, w9)) < 0) return -1;
  while (u[p]! !== 0 && !(b2[u[p]!]! & 1 && $formal_salutation$2(p) >= 0)) p++;
  if (!(b2[u[p]!]! & 2)) return -1;
  p++;
  if (u[p]! === 10 && u[p + 1]! === 10) p += 2;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 0) return -1;
  return p;
}
function $formal_salutation$2(p: number): number {
  const d = d15[u[p]!]! & d16[u[p + 1]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 6 && (r = $stopMark(p)) >= 0) return r;
  return -1;
}
function $stopMark(p: number): number {
  const d = d17[u[p]!]! & d18[u[p + 1]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 2 && (r = $ellipsis(p)) >= 0) return r;
  return -1;
}
function $ellipsis(p: number): number {
  if (u[p]! !== 94 || u[p + 1]! !== 94) return -1;
  p += 2;
  while (u[p]! === 94) p++;
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
  if (b3[u[p]!]! & 2 && b3[u[p + 1]!]! & 4 && (r = $weekdayTail(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 0) return undo(t);
  return p;
}
function $yearMonthDay(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $yearNumber(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 429) return undo(t);
  p++;
  while (b0[u[p]!]! & 1) p++;
  if ((p = $monthPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 579) return undo(t);
  p++;
  while (b0[u[p]!]! & 1) p++;
  if ((p = $dayPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if ((p = $dayMark(p)) < 0) return undo(t);
  if (b2[u[p]!]! & 32 && b2[u[p + 1]!]! & 64 && (r = $untilDay(p)) >= 0) p = r;
  return p;
}
function $yearNumber(p: number): number {
  const d = d19[u[p]!]! & d20[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(8, p);
  let r: number;
  if (d & 1 && (r = $year4(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $hanYear(p)) >= 0) return close(t, r);
  return undo(t);
}
function $year4(p: number): number {
  if ((p = longest(p, w10)) < 0) return -1;
  if (!(b0[u[p]!]! & 128) || !(b0[u[p + 1]!]! & 128) || b0[u[p + 2]!]! & 128) return -1;
  return p + 2;
}
function $hanYear(p: number): number {
  if (!(b2[u[p]!]! & 4)) return -1;
  const t = tp;
  p++;
  if ((p = $hanFigure(p)) < 0) return undo(t);
  if ((p = $hanFigure(p)) < 0) return undo(t);
  if ((p = $hanFigure(p)) < 0) return undo(t);
  return p;
}
function $hanFigure(p: number): number {
  const d = d21[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $hanUnit(p)) >= 0) return r;
  if (d & 2) return p + 1;
  return -1;
}
function $hanUnit(p: number): number {
  if (!(b2[u[p]!]! & 8)) return -1;
  return leaf(9, p, p + 1);
}
function $monthPart(p: number): number {
  const d = d22[u[p]!]!;
  if (d === 0) return -1;
  const t = open(10, p);
  let r: number;
  if (d & 1 && (r = $twoFigures(p)) >= 0) return close(t, r);
  if (d & 2 && (r = longest(p, w11)) >= 0) return close(t, r);
  if (d & 4 && (r = $hanUnit(p)) >= 0) return close(t, r);
  return undo(t);
}
function $twoFigures(p: number): number {
  if (!(b0[u[p]!]! & 128)) return -1;
  p++;
  if (b0[u[p]!]! & 128) p++;
  if (b0[u[p]!]! & 128) return -1;
  return p;
}
function $dayPart(p: number): number {
  const d = d23[u[p]!]!;
  if (d === 0) return -1;
  const t = open(11, p);
  let r: number;
  if (d & 1 && (r = $twoFigures(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $hanOrdinal(p)) >= 0) return close(t, r);
  return undo(t);
}
function $hanOrdinal(p: number): number {
  const d = d24[u[p]!]! & d25[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(12, p);
  let r: number;
  if (d & 3 && (r = $hanOrdinal_tens(p)) >= 0) return close(t, r);
  if (d & 4 && (r = $hanUnit(p)) >= 0) return close(t, r);
  return undo(t);
}
function $hanOrdinal_tens(p: number): number {
  let r: number;
  const t = tp;
  if (b2[u[p]!]! & 8 && (r = $hanUnit(p)) >= 0) p = r;
  if (u[p]! !== 263) return undo(t);
  p++;
  if (b2[u[p]!]! & 8 && (r = $hanUnit(p)) >= 0) p = r;
  return p;
}
function $dayMark(p: number): number {
  const d = d26[u[p]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 2 && (r = $dayNumber(p)) >= 0) return r;
  return -1;
}
function $dayNumber(p: number): number {
  if (u[p]! !== 298 || b2[u[p + 1]!]! & 16) return -1;
  return p + 1;
}
function $untilDay(p: number): number {
  let r: number;
  if ((p = longest(p, w12)) < 0) return -1;
  const t = tp;
  if (b2[u[p]!]! & 128 && b3[u[p + 1]!]! & 1 && (r = $untilDay$2(p)) >= 0) p = r;
  if ((p = $dayPart(p)) < 0) return undo(t);
  if (u[p]! !== 561) return undo(t);
  return p + 1;
}
function $untilDay$2(p: number): number {
  const t = tp;
  if ((p = $monthPart(p)) < 0) return undo(t);
  if (u[p]! !== 579) return undo(t);
  return p + 1;
}
function $weekdayTail(p: number): number {
  const d = d27[u[p]!]! & d28[u[p + 1]!]!;
  let r: number;
  if (d & 3 && (r = $weekdayTail_bracket(p)) >= 0) return r;
  if (d & 28 && (r = $weekdayTail_plain(p)) >= 0) return r;
  return -1;
}
function $weekdayTail_bracket(p: number): number {
  while (b0[u[p]!]! & 1) p++;
  if (!(b3[u[p]!]! & 8)) return -1;
  const t = tp;
  p++;
  if ((p = $weekday(p)) < 0) return undo(t);
  if (!(b3[u[p]!]! & 32)) return undo(t);
  return p + 1;
}
function $weekday(p: number): number {
  if ((p = longest(p, w13)) < 0) return -1;
  return $weekdayName(p);
}
function $weekdayName(p: number): number {
  if (!(b3[u[p]!]! & 16)) return -1;
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
  if (u[p]! === 487 && b3[u[p + 1]!]! & 64 && (r = $cutOff(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if ((p = $dateBody(p)) < 0) return undo(t);
  if (b4[u[p]!]! & 1 && (r = $dateTail(p)) >= 0) p = r;
  if (b3[u[p]!]! & 2 && b3[u[p + 1]!]! & 4 && (r = $weekdayTail(p)) >= 0) p = r;
  return close(t, p);
}
function $cutOff(p: number): number {
  const from = p;
  if ((p = longest(p, w14)) < 0) return -1;
  return leaf(15, from, p);
}
function $dateBody(p: number): number {
  const d = d29[u[p]!]! & d30[u[p + 1]!]!;
  let r: number;
  if (d & 3 && (r = $yearRange(p)) >= 0) return r;
  if (d & 12 && (r = $yearMonthDay(p)) >= 0) return r;
  if (d & 48 && (r = $yearMonths(p)) >= 0) return r;
  if (d & 192 && (r = $yearMonth(p)) >= 0) return r;
  if (d & 768 && (r = $yearOnly(p)) >= 0) return r;
  if (d & 1024 && (r = $isoDate(p)) >= 0) return r;
  if (d & 14336 && (r = $monthRange(p)) >= 0) return r;
  if (d & 114688 && (r = $monthDay(p)) >= 0) return r;
  if (d & 917504 && (r = $monthOnly(p)) >= 0) return r;
  return -1;
}
function $yearRange(p: number): number {
  const t = tp;
  if ((p = $yearNumber(p)) < 0) return undo(t);
  if (u[p]! === 429) p++;
  if ((p = longest(p, w12)) < 0) return undo(t);
  if ((p = $yearNumber(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 429) return undo(t);
  p++;
  if (u[p]! === 439) p++;
  return p;
}
function $yearMonths(p: number): number {
  const t = tp;
  if ((p = $yearNumber(p)) < 0) return undo(t);
  if (u[p]! !== 429) return undo(t);
  p++;
  if ((p = $monthPart(p)) < 0) return undo(t);
  if (u[p]! === 579) p++;
  if ((p = longest(p, w12)) < 0) return undo(t);
  if ((p = $monthPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 579) return undo(t);
  return p + 1;
}
function $yearMonth(p: number): number {
  const t = tp;
  if ((p = $yearNumber(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 429) return undo(t);
  p++;
  while (b0[u[p]!]! & 1) p++;
  if ((p = $monthPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 579) return undo(t);
  return p + 1;
}
function $yearOnly(p: number): number {
  const t = tp;
  if ((p = $yearNumber(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 429) return undo(t);
  p++;
  if (u[p]! === 439) p++;
  return p;
}
function $isoDate(p: number): number {
  const from = p;
  if ((p = $year4(p)) < 0) return -1;
  if (!(b3[u[p]!]! & 128) || !(b0[u[p + 1]!]! & 128)) return -1;
  p += 2;
  if (b0[u[p]!]! & 128) p++;
  if (!(b3[u[p]!]! & 128) || !(b0[u[p + 1]!]! & 128)) return -1;
  p += 2;
  if (b0[u[p]!]! & 128) p++;
  if (b0[u[p]!]! & 128) return -1;
  return leaf(16, from, p);
}
function $monthRange(p: number): number {
  const t = tp;
  if ((p = $monthPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! === 579) p++;
  if (u[p]! === 169) p++;
  while (b0[u[p]!]! & 1) p++;
  if ((p = longest(p, w12)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if ((p = $monthPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 579 || u[p + 1]! === 1023) return undo(t);
  return p + 1;
}
function $monthDay(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $monthPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 579) return undo(t);
  p++;
  while (b0[u[p]!]! & 1) p++;
  if ((p = $dayPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if ((p = $dayMark(p)) < 0) return undo(t);
  if (b2[u[p]!]! & 32 && b2[u[p + 1]!]! & 64 && (r = $untilDay(p)) >= 0) p = r;
  return p;
}
function $monthOnly(p: number): number {
  const t = tp;
  if ((p = $monthPart(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 579 || u[p + 1]! === 1023) return undo(t);
  return p + 1;
}
function $dateTail(p: number): number {
  const d = d31[u[p]!]! & d32[u[p + 1]!]!;
  let r: number;
  if (d & 7 && (r = $dateTail_part(p)) >= 0) return r;
  if (d & 8) return p + 1;
  return -1;
}
function $dateTail_part(p: number): number {
  if (u[p]! === 169) p++;
  return longest(p, w15);
}
function $prose(p: number): number {
  let r: number;
  const t = tp;
  if (u[p]! === 5 && (r = $hashes(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if (d33[u[p]!]! & d34[u[p + 1]!]! && (r = $leadMark(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if (b4[u[p]!]! & 4 && b4[u[p + 1]!]! & 4 && (r = $boldOpen(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if (b5[u[p]!]! & 128 && (r = $head(p)) >= 0) p = r;
  if ((p = $inline(p)) < 0) return undo(t);
  return p;
}
function $leadMark(p: number): number {
  const d = d35[u[p]!]! & d36[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $leadMark_bullet(p)) >= 0) return leaf(17, p, r);
  if (d & 2 && (r = $leadMark_star(p)) >= 0) return leaf(17, p, r);
  if (d & 4 && (r = $leadMark_quote(p)) >= 0) return leaf(17, p, r);
  if (d & 8 && (r = $leadMark_dash(p)) >= 0) return leaf(17, p, r);
  return -1;
}
function $leadMark_bullet(p: number): number {
  if (!(b4[u[p]!]! & 2) || !(b0[u[p + 1]!]! & 1)) return -1;
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
  if (u[p]! !== 30) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  return p;
}
function $leadMark_dash(p: number): number {
  if (u[p]! !== 89 || u[p + 1]! !== 89) return -1;
  p += 2;
  while (u[p]! === 89) p++;
  return p;
}
function $boldOpen(p: number): number {
  const d = d37[u[p]!]! & d37[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $boldOpen_stars(p)) >= 0) return leaf(18, p, r);
  if (d & 2 && (r = $boldOpen_lines(p)) >= 0) return leaf(18, p, r);
  return -1;
}
function $boldOpen_stars(p: number): number {
  if (u[p]! !== 10 || u[p + 1]! !== 10 || (d38[u[p + 2]!]! & d39[u[p + 3]!]! && $boldOpen_stars$2(p + 2) >= 0)) return -1;
  return p + 2;
}
function $starFollow(p: number): number {
  const d = d40[u[p]!]! & d41[u[p + 1]!]!;
  let r: number;
  if (d & 15 && (r = $strictUnit(p)) >= 0) return r;
  if (d & 240 && (r = $starFollow_edge(p)) >= 0) return r;
  if (d & 768 && (r = $starFollow_noun(p)) >= 0) return r;
  return -1;
}
function $strictUnit(p: number): number {
  const d = d42[u[p]!]! & d43[u[p + 1]!]!;
  let r: number;
  if (d & 7 && (r = $scaledUnit(p)) >= 0) return r;
  if (d & 24 && (r = $percentUnit(p)) >= 0) return r;
  if (d & 32 && (r = longest(p, w20)) >= 0) return r;
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
  const d = d44[u[p]!]! & d45[u[p + 1]!]!;
  let r: number;
  if (d & 3 && (r = longest(p, w16)) >= 0) return leaf(19, p, r);
  if (d & 4 && (r = $thousand(p)) >= 0) return leaf(19, p, r);
  return -1;
}
function $thousand(p: number): number {
  if (u[p]! !== 264 || b4[u[p + 1]!]! & 8) return -1;
  return p + 1;
}
function $scaledUnit$2(p: number): number {
  const d = d46[u[p]!]! & d47[u[p + 1]!]!;
  let r: number;
  if (d & 3 && (r = $moneyUnit(p)) >= 0) return r;
  if (d & 12 && (r = longest(p, w18)) >= 0) return r;
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
  const d = d48[u[p]!]! & d49[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(22, p);
  let r: number;
  if (d & 15 && (r = $doubledUnit(p)) >= 0) return close(t, r);
  if (d & 240 && (r = $unit_plain(p)) >= 0) return close(t, r);
  return undo(t);
}
function $doubledUnit(p: number): number {
  const d = d50[u[p]!]! & d51[u[p + 1]!]!;
  let r: number;
  if (d & 15 && (r = $doubledWord(p)) >= 0) return leaf(23, p, r);
  if (d & 16 && (r = $doubledUnit$2(p)) >= 0) return leaf(23, p, r);
  if (d & 32 && (r = $doubledUnit$3(p)) >= 0) return leaf(23, p, r);
  if (d & 64 && (r = $doubledUnit$4(p)) >= 0) return leaf(23, p, r);
  if (d & 128 && (r = $doubledUnit$5(p)) >= 0) return leaf(23, p, r);
  if (d & 256 && (r = $doubledUnit$6(p)) >= 0) return leaf(23, p, r);
  return -1;
}
function $doubledWord(p: number): number {
  if ((p = $doubledPlain(p)) < 0) return -1;
  if ($edge(p) < 0) return -1;
  return p;
}
function $doubledPlain(p: number): number {
  const d = d52[u[p]!]! & d53[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $doubledPlain$2(p)) >= 0) return r;
  if (d & 2 && u[p]! === 151 && u[p + 1]! === 151) return p + 2;
  if (d & 4 && u[p]! === 307 && u[p + 1]! === 307) return p + 2;
  if (d & 8 && (r = $doubledPlain$3(p)) >= 0) return r;
  if (d & 16 && u[p]! === 208 && u[p + 1]! === 208 && u[p + 2]! === 959) return p + 3;
  if (d & 32 && (r = $doubledPlain$4(p)) >= 0) return r;
  if (d & 64 && u[p]! === 428 && u[p + 1]! === 428 && u[p + 2]! === 558 && u[p + 3]! === 771) return p + 4;
  if (d & 128 && (r = $doubledPlain$5(p)) >= 0) return r;
  if (d & 256 && (r = $doubledPlain$6(p)) >= 0) return r;
  if (d & 512 && (r = $doubledPlain$7(p)) >= 0) return r;
  if (d & 1024 && (r = $doubledPlain$8(p)) >= 0) return r;
  if (d & 2048 && (r = $doubledPlain$9(p)) >= 0) return r;
  if (d & 4096 && (r = $doubledPlain$10(p)) >= 0) return r;
  return -1;
}
function $doubledPlain$2(p: number): number {
  if (u[p]! !== 196) return -1;
  p++;
  return longest(p, w21);
}
function $doubledPlain$3(p: number): number {
  if (u[p]! !== 208 || u[p + 1]! !== 959) return -1;
  p += 2;
  return longest(p, w22);
}
function $doubledPlain$4(p: number): number {
  if (u[p]! !== 428 || u[p + 1]! !== 558) return -1;
  p += 2;
  return longest(p, w23);
}
function $doubledPlain$5(p: number): number {
  if (u[p]! !== 428 || u[p + 1]! !== 558 || u[p + 2]! !== 771) return -1;
  p += 3;
  return longest(p, w24);
}
function $doubledPlain$6(p: number): number {
  if (u[p]! !== 751 || u[p + 1]! !== 558 || u[p + 2]! !== 751 || u[p + 3]! !== 558 || u[p + 4]! !== 771) return -1;
  return p + 5;
}
function $doubledPlain$7(p: number): number {
  if (u[p]! !== 751 || u[p + 1]! !== 558 || u[p + 2]! !== 771) return -1;
  p += 3;
  return longest(p, w25);
}
function $doubledPlain$8(p: number): number {
  if (u[p]! !== 208 || u[p + 1]! !== 555) return -1;
  p += 2;
  return longest(p, w26);
}
function $doubledPlain$9(p: number): number {
  if (u[p]! !== 154 || u[p + 1]! !== 622) return -1;
  p += 2;
  return longest(p, w27);
}
function $doubledPlain$10(p: number): number {
  if (u[p]! !== 488 || u[p + 1]! !== 622) return -1;
  p += 2;
  return longest(p, w28);
}
function $edge(p: number): number {
  const d = d54[u[p]!]! & d55[u[p + 1]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 6 && (r = $stopMark(p)) >= 0) return r;
  if (d & 8) return p + 1;
  if (d & 48 && (r = $openMark(p)) >= 0) return r;
  if (d & 64) return p + 1;
  if (d & 128 && (r = $edge$2(p)) >= 0) return r;
  return -1;
}
function $openMark(p: number): number {
  const d = d56[u[p]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 2 && (r = $openAngle(p)) >= 0) return r;
  return -1;
}
function $openAngle(p: number): number {
  if (u[p]! !== 28 || b4[u[p + 1]!]! & 16) return -1;
  return p + 1;
}
function $edge$2(p: number): number {
  if (u[p]! !== 0) return -1;
  return p;
}
function $doubledUnit$2(p: number): number {
  if (!(b4[u[p]!]! & 32) || !(b4[u[p + 1]!]! & 32)) return -1;
  p += 2;
  while (b4[u[p]!]! & 32) p++;
  return p;
}
function $doubledUnit$3(p: number): number {
  if (u[p]! !== 129) return -1;
  p++;
  return longest(p, w29);
}
function $doubledUnit$4(p: number): number {
  if (u[p]! !== 129 || u[p + 1]! !== 703 || u[p + 2]! !== 230 || u[p + 3]! !== 703 || u[p + 4]! !== 230 || u[p + 5]! !== 673) return -1;
  return p + 6;
}
function $doubledUnit$5(p: number): number {
  if ((p = longest(p, w29)) < 0) return -1;
  return longest(p, w30);
}
function $doubledUnit$6(p: number): number {
  if (u[p]! !== 703 || u[p + 1]! !== 230 || u[p + 2]! !== 673) return -1;
  p += 3;
  return longest(p, w30);
}
function $unit_plain(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $unitWord(p)) < 0) return undo(t);
  if (b3[u[p]!]! & 8 && b4[u[p + 1]!]! & 128 && (r = $unit_plain$2(p)) >= 0) p = r;
  return p;
}
function $unitWord(p: number): number {
  const d = d57[u[p]!]! & d58[u[p + 1]!]!;
  let r: number;
  if (d & 3 && (r = $percentUnit(p)) >= 0) return r;
  if (d & 12 && (r = $moneyUnit(p)) >= 0) return r;
  if (d & 48 && (r = longest(p, w31)) >= 0) return r;
  if (d & 64 && (r = $timesUnit(p)) >= 0) return r;
  if (d & 384 && (r = longest(p, w32)) >= 0) return r;
  return -1;
}
function $timesUnit(p: number): number {
  if (!(b4[u[p]!]! & 64)) return -1;
  return leaf(24, p, p + 1);
}
function $unit_plain$2(p: number): number {
  const d = d59[u[p]!]! & d60[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $unit_plain$3(p)) >= 0) return r;
  if (d & 2 && (r = $unit_plain$4(p)) >= 0) return r;
  return -1;
}
function $unit_plain$3(p: number): number {
  if (u[p]! !== 1028) return -1;
  const t = tp;
  p++;
  if ((p = $unitWord(p)) < 0) return undo(t);
  if (u[p]! !== 1029) return undo(t);
  return p + 1;
}
function $unit_plain$4(p: number): number {
  if (u[p]! !== 8) return -1;
  const t = tp;
  p++;
  if ((p = $unitWord(p)) < 0) return undo(t);
  if (u[p]! !== 9) return undo(t);
  return p + 1;
}
function $starFollow_noun(p: number): number {
  const t = tp;
  if ((p = $placeNoun(p)) < 0) return undo(t);
  if ((p = $starEdge(p)) < 0) return undo(t);
  return p;
}
function $placeNoun(p: number): number {
  const from = p;
  if ((p = longest(p, w33)) < 0) return -1;
  return leaf(25, from, p);
}
function $starEdge(p: number): number {
  const d = d61[u[p]!]! & d62[u[p + 1]!]!;
  let r: number;
  if (d & 1) return p + 2;
  if (d & 14 && (r = $edge(p)) >= 0) return r;
  return -1;
}
function $boldOpen_stars$2(p: number): number {
  const t = tp;
  const end = $starFollow(p);
  tp = t;
  return end;
}
function $boldOpen_lines(p: number): number {
  if (u[p]! !== 53 || u[p + 1]! !== 53 || (b5[u[p + 2]!]! & 1 && $boldOpen_lines$4(p + 2) >= 0)) return -1;
  return p + 2;
}
function $boldOpen_lines$2(p: number): number {
  const d = d63[u[p]!]! & d64[u[p + 1]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 30 && (r = $boldOpen_lines$3(p)) >= 0) return r;
  return -1;
}
function $boldOpen_lines$3(p: number): number {
  while (b0[u[p]!]! & 1) p++;
  return $lineFollow(p);
}
function $lineFollow(p: number): number {
  const d = d65[u[p]!]! & d66[u[p + 1]!]!;
  let r: number;
  if (d & 15 && (r = $maskUnit(p)) >= 0) return r;
  if (d & 48 && (r = $placeNoun(p)) >= 0) return r;
  if (d & 64) return p + 1;
  return -1;
}
function $maskUnit(p: number): number {
  const d = d67[u[p]!]! & d68[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(26, p);
  let r: number;
  if (d & 7 && (r = $maskUnit_calendar(p)) >= 0) return close(t, r);
  if (d & 120 && (r = $maskUnit_unit(p)) >= 0) return close(t, r);
  if (d & 1920 && (r = $maskUnit_scale(p)) >= 0) return close(t, r);
  if (d & 6144 && (r = $maskUnit_over(p)) >= 0) return close(t, r);
  return undo(t);
}
function $maskUnit_calendar(p: number): number {
  if (b0[u[p]!]! & 1) p++;
  return longest(p, w34);
}
function $maskUnit_unit(p: number): number {
  let r: number;
  if (b0[u[p]!]! & 1) p++;
  const t = tp;
  if (b5[u[p]!]! & 2 && (r = $more(p)) >= 0) p = r;
  if (b5[u[p]!]! & 4 && b5[u[p + 1]!]! & 8 && (r = $overUnit(p)) >= 0) p = r;
  if (b5[u[p]!]! & 16 && (r = $scale(p)) >= 0) p = r;
  if (b5[u[p]!]! & 2 && (r = $more(p)) >= 0) p = r;
  if ((p = $unit(p)) < 0) return undo(t);
  if (b5[u[p]!]! & 32 && b5[u[p + 1]!]! & 64 && (r = longest(p, w36)) >= 0) p = r;
  return p;
}
function $more(p: number): number {
  const d = d69[u[p]!]! & d70[u[p + 1]!]!;
  let r: number;
  if (d & 1) return leaf(27, p, p + 1);
  if (d & 2 && (r = $comeAbout(p)) >= 0) return leaf(27, p, r);
  return -1;
}
function $comeAbout(p: number): number {
  if (u[p]! !== 592 || $comeAbout$2(p + 1) < 0) return -1;
  return p + 1;
}
function $comeAbout$2(p: number): number {
  const t = tp;
  const end = $unit(p);
  tp = t;
  return end;
}
function $overUnit(p: number): number {
  const t = tp;
  if ((p = $tailOver(p)) < 0) return undo(t);
  if ($comeAbout$2(p) < 0) return undo(t);
  return p;
}
function $tailOver(p: number): number {
  const from = p;
  if ((p = longest(p, w35)) < 0) return -1;
  return leaf(28, from, p);
}
function $maskUnit_scale(p: number): number {
  let r: number;
  if (b0[u[p]!]! & 1) p++;
  const t = tp;
  if (b5[u[p]!]! & 2 && (r = $more(p)) >= 0) p = r;
  if ((p = $scale(p)) < 0) return undo(t);
  if (b5[u[p]!]! & 2 && (r = $more(p)) >= 0) p = r;
  if ($edge(p) < 0) return undo(t);
  return p;
}
function $maskUnit_over(p: number): number {
  if (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 180) return -1;
  return p + 1;
}
function $boldOpen_lines$4(p: number): number {
  const t = tp;
  const end = $boldOpen_lines$2(p);
  tp = t;
  return end;
}
function $head(p: number): number {
  const t = open(29, p);
  if ((p = $head_marked(p)) < 0) return undo(t);
  return close(t, p);
}
function $head_marked(p: number): number {
  let r: number;
  const t = tp;
  if (b6[u[p]!]! & 1 && (r = $label(p)) >= 0) p = r;
  if ((p = $marker(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (b4[u[p]!]! & 4 && b4[u[p + 1]!]! & 4 && (r = $boldClose(p)) >= 0) p = r;
  return p;
}
function $label(p: number): number {
  let r: number;
  if (!(b6[u[p]!]! & 1) || (b6[u[p]!]! & 2 && $label$2(p) >= 0) || (b7[u[p]!]! & 2 && $label$3(p) >= 0) || !(b6[u[p + 1]!]! & 1)) return -1;
  const from = p;
  p += 2;
  if (b6[u[p]!]! & 1 && (r = $label$4(p)) >= 0) p = r;
  if (!(b1[u[p]!]! & 16)) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if ($label$2(p) < 0) return -1;
  return leaf(30, from, p);
}
function $marker(p: number): number {
  const d = d71[u[p]!]! & d72[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(31, p);
  let r: number;
  if (d & 1 && (r = $partMarker(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $subpartMarker(p)) >= 0) return close(t, r);
  if (d & 4 && (r = $hanBracketMarker(p)) >= 0) return close(t, r);
  if (d & 56 && (r = $halfBracketMarker(p)) >= 0) return close(t, r);
  if (d & 192 && (r = $arabicBracketMarker(p)) >= 0) return close(t, r);
  if (d & 256 && (r = $circledMarker(p)) >= 0) return close(t, r);
  if (d & 3584 && (r = $hanMarker(p)) >= 0) return close(t, r);
  if (d & 4096 && (r = $arabicMarker(p)) >= 0) return close(t, r);
  if (d & 8192 && (r = $dotSign(p)) >= 0) return close(t, r);
  if (d & 16384 && (r = $bracketSign(p)) >= 0) return close(t, r);
  if (d & 32768 && (r = $hanSign(p)) >= 0) return close(t, r);
  if (d & 458752 && (r = $hanCommaMarker(p)) >= 0) return close(t, r);
  if (d & 524288 && (r = $arabicCommaMarker(p)) >= 0) return close(t, r);
  return undo(t);
}
function $partMarker(p: number): number {
  if (u[p]! !== 758) return -1;
  const t = open(32, p);
  p++;
  if ((p = $partMarker$2(p)) < 0) return undo(t);
  if ((p = longest(p, w37)) < 0) return undo(t);
  if (b6[u[p]!]! & 4) p++;
  return close(t, p);
}
function $partMarker$2(p: number): number {
  const d = d73[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $hanOrdinal(p)) >= 0) return r;
  if (d & 2 && (r = $arabicOrdinal(p)) >= 0) return r;
  return -1;
}
function $arabicOrdinal(p: number): number {
  if (!(b0[u[p]!]! & 128)) return -1;
  const from = p;
  p++;
  if (b0[u[p]!]! & 128) p++;
  if (b0[u[p]!]! & 128) p++;
  if (b0[u[p]!]! & 128) return -1;
  return leaf(33, from, p);
}
function $subpartMarker(p: number): number {
  if (u[p]! !== 758) return -1;
  const t = open(34, p);
  p++;
  if ((p = $partMarker$2(p)) < 0) return undo(t);
  if (u[p]! !== 832) return undo(t);
  p++;
  if (b6[u[p]!]! & 4) p++;
  return close(t, p);
}
function $hanBracketMarker(p: number): number {
  let r: number;
  if (!(b3[u[p]!]! & 8)) return -1;
  const from = p;
  p++;
  while (b0[u[p]!]! & 1) p++;
  const t = open(35, from);
  if ((p = $hanOrdinal(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (!(b3[u[p]!]! & 32)) return undo(t);
  p++;
  if (b6[u[p]!]! & 8 && (r = $hanBracketMarker$2(p)) >= 0) p = r;
  return close(t, p);
}
function $hanBracketMarker$2(p: number): number {
  const d = d74[u[p]!]!;
  if (d & 1) return p + 1;
  if (d & 2 && u[p]! === 14 && !(b0[u[p + 1]!]! & 128)) return p + 1;
  if (d & 4) return p + 1;
  return -1;
}
function $halfBracketMarker(p: number): number {
  const t = open(36, p);
  if ((p = $hanOrdinal(p)) < 0) return undo(t);
  if (!(b3[u[p]!]! & 32) || u[p + 1]! === 582) return undo(t);
  return close(t, p + 1);
}
function $arabicBracketMarker(p: number): number {
  let r: number;
  const from = p;
  if (b3[u[p]!]! & 8) p++;
  while (b0[u[p]!]! & 1) p++;
  const t = open(37, from);
  if ((p = $arabicOrdinal(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (!(b3[u[p]!]! & 32)) return undo(t);
  p++;
  if (b6[u[p]!]! & 16 && (r = $arabicBracketMarker$2(p)) >= 0) p = r;
  return close(t, p);
}
function $arabicBracketMarker$2(p: number): number {
  const d = d75[u[p]!]!;
  if (d & 1) return p + 1;
  if (d & 2 && u[p]! === 14 && !(b0[u[p + 1]!]! & 128)) return p + 1;
  return -1;
}
function $circledMarker(p: number): number {
  if (u[p]! !== 1059) return -1;
  const from = p;
  p++;
  if (u[p]! === 106) p++;
  return leaf(38, from, p);
}
function $hanMarker(p: number): number {
  if ((b2[u[p]!]! & 8 && u[p + 1]! === 106 && $hanMarker$2(p) >= 0)) return -1;
  const t = open(39, p);
  if ((p = $hanOrdinal(p)) < 0) return undo(t);
  if ((p = $hanMarker$3(p)) < 0) return undo(t);
  return close(t, p);
}
function $shortList(p: number): number {
  if ((p = longest(p, w38)) < 0) return -1;
  return $shortRest(p);
}
function $shortRest(p: number): number {
  const d = d76[u[p]!]! & d77[u[p + 1]!]!;
  let r: number;
  if (d & 3 && (r = longest(p, w39)) >= 0) return r;
  if (d & 4 && (r = $shortRest_more(p)) >= 0) return r;
  return -1;
}
function $shortRest_more(p: number): number {
  if (u[p]! !== 106) return -1;
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
  const d = d78[u[p]!]! & d79[u[p + 1]!]!;
  let r: number;
  if (d & 3 && (r = $spacedDun(p)) >= 0) return r;
  if (d & 4) return p + 1;
  if (d & 8 && u[p]! === 14 && !(b0[u[p + 1]!]! & 128 && $notYear(p + 1) >= 0)) return p + 1;
  return -1;
}
function $spacedDun(p: number): number {
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 106) return -1;
  return p + 1;
}
function $notYear(p: number): number {
  if (!(b0[u[p]!]! & 128) || (b0[u[p]!]! & 128 && b0[u[p + 1]!]! & 128 && $notYear$2(p) >= 0)) return -1;
  return p + 1;
}
function $notYear$2(p: number): number {
  if (!(b0[u[p]!]! & 128) || !(b0[u[p + 1]!]! & 128) || !(b0[u[p + 2]!]! & 128) || !(b0[u[p + 3]!]! & 128) || u[p + 4]! !== 429) return -1;
  return p + 5;
}
function $arabicMarker(p: number): number {
  if ((b0[u[p]!]! & 128 && b6[u[p + 1]!]! & 32 && $numberList(p) >= 0)) return -1;
  const t = open(40, p);
  if ((p = $arabicOrdinal(p)) < 0) return undo(t);
  if ((p = $arabicMarker$2(p)) < 0) return undo(t);
  return close(t, p);
}
function $numberList(p: number): number {
  const d = d80[u[p]!]! & d81[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $numberList_things(p)) >= 0) return r;
  if (d & 2 && (r = $numberList_years(p)) >= 0) return r;
  return -1;
}
function $numberList_things(p: number): number {
  if (!(b0[u[p]!]! & 128)) return -1;
  p++;
  while (b0[u[p]!]! & 128) p++;
  if (u[p]! !== 106 || !(b0[u[p + 1]!]! & 128)) return -1;
  p += 2;
  while (b0[u[p]!]! & 128) p++;
  if (!(b6[u[p]!]! & 64)) return -1;
  return p + 1;
}
function $numberList_years(p: number): number {
  if (!(b0[u[p]!]! & 128)) return -1;
  p++;
  while (b0[u[p]!]! & 128) p++;
  if (u[p]! !== 106 || !(b0[u[p + 1]!]! & 128)) return -1;
  p += 2;
  if (b0[u[p]!]! & 128) p++;
  if (u[p]! !== 429) return -1;
  return p + 1;
}
function $arabicMarker$2(p: number): number {
  const d = d82[u[p]!]! & d83[u[p + 1]!]!;
  let r: number;
  if (d & 1 && u[p]! === 14 && !(b0[u[p + 1]!]! & 128)) return p + 1;
  if (d & 2 && u[p]! === 1034 && !(b0[u[p + 1]!]! & 128)) return p + 1;
  if (d & 12 && (r = $spacedDun(p)) >= 0) return r;
  if (d & 16 && u[p]! === 86 && !(b0[u[p + 1]!]! & 128)) return p + 1;
  return -1;
}
function $dotSign(p: number): number {
  if (u[p]! !== 1061) return -1;
  return leaf(41, p, p + 1);
}
function $bracketSign(p: number): number {
  if (u[p]! !== 1060) return -1;
  return leaf(42, p, p + 1);
}
function $hanSign(p: number): number {
  if (u[p]! !== 1064) return -1;
  return leaf(43, p, p + 1);
}
function $hanCommaMarker(p: number): number {
  const t = open(44, p);
  if ((p = $hanOrdinal(p)) < 0) return undo(t);
  if ((p = $commaSlip(p)) < 0) return undo(t);
  return close(t, p);
}
function $commaSlip(p: number): number {
  if (!(b6[u[p]!]! & 128) || $commaSlip$3(p + 1) < 0) return -1;
  return p + 1;
}
function $commaSlip$2(p: number): number {
  while (b0[u[p]!]! & 1) p++;
  return $slipRest(p);
}
function $slipRest(p: number): number {
  const d = d84[u[p]!]! & d85[u[p + 1]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 2 && (r = $slipRest_han(p)) >= 0) return r;
  if (d & 4) return p + 1;
  if (d & 24 && (r = $slipRest_year(p)) >= 0) return r;
  return -1;
}
function $slipRest_han(p: number): number {
  if (!(b6[u[p]!]! & 1) || (b7[u[p]!]! & 1 && $slipRest_han$2(p) >= 0)) return -1;
  return p + 1;
}
function $slipRest_han$2(p: number): number {
  const t = tp;
  const end = $hanOrdinal(p);
  tp = t;
  return end;
}
function $slipRest_year(p: number): number {
  const t = tp;
  if ((p = $yearNumber(p)) < 0) return undo(t);
  if (u[p]! !== 429) return undo(t);
  return p + 1;
}
function $commaSlip$3(p: number): number {
  const t = tp;
  const end = $commaSlip$2(p);
  tp = t;
  return end;
}
function $arabicCommaMarker(p: number): number {
  const t = open(45, p);
  if ((p = $arabicOrdinal(p)) < 0) return undo(t);
  if ((p = $commaSlip(p)) < 0) return undo(t);
  return close(t, p);
}
function $label$2(p: number): number {
  const t = tp;
  const end = $marker(p);
  tp = t;
  return end;
}
function $enumerator(p: number): number {
  const d = d86[u[p]!]! & d87[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(46, p);
  let r: number;
  if (d & 1 && (r = $enumerator_bracket(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $enumerator_bracketHalf(p)) >= 0) return close(t, r);
  if (d & 4 && (r = $enumerator_circled(p)) >= 0) return close(t, r);
  if (d & 56 && (r = $enumerator_shi(p)) >= 0) return close(t, r);
  if (d & 448 && (r = $enumerator_yao(p)) >= 0) return close(t, r);
  if (d & 512 && (r = $enumerator_di(p)) >= 0) return close(t, r);
  if (d & 1024 && (r = $enumerator_shouxian(p)) >= 0) return close(t, r);
  if (d & 2048 && (r = $enumerator_qi(p)) >= 0) return close(t, r);
  return undo(t);
}
function $enumerator_bracket(p: number): number {
  if (u[p]! !== 1028) return -1;
  const t = open(47, p);
  p++;
  if ((p = $arabicOrdinal(p)) < 0) return undo(t);
  if (u[p]! !== 1029) return undo(t);
  return close(t, p + 1);
}
function $enumerator_bracketHalf(p: number): number {
  if (u[p]! !== 8) return -1;
  const t = open(48, p);
  p++;
  if ((p = $arabicOrdinal(p)) < 0) return undo(t);
  if (u[p]! !== 9) return undo(t);
  return close(t, p + 1);
}
function $enumerator_circled(p: number): number {
  if (u[p]! !== 1059) return -1;
  return leaf(49, p, p + 1);
}
function $enumerator_shi(p: number): number {
  const t = open(50, p);
  if ((p = $hanOrdinal(p)) < 0) return undo(t);
  if (u[p]! !== 570 || (b2[u[p + 1]!]! & 8 && b7[u[p + 2]!]! & 4 && $enumerator_shi$2(p + 1) >= 0)) return undo(t);
  return close(t, p + 1);
}
function $enumerator_shi$2(p: number): number {
  if (!(b2[u[p]!]! & 8)) return -1;
  p++;
  return $edge(p);
}
function $enumerator_yao(p: number): number {
  const t = open(51, p);
  if ((p = $hanOrdinal(p)) < 0) return undo(t);
  if (u[p]! !== 852 || b7[u[p + 1]!]! & 8) return undo(t);
  return close(t, p + 1);
}
function $enumerator_di(p: number): number {
  if (u[p]! !== 758) return -1;
  const t = open(52, p);
  p++;
  if ((p = $hanOrdinal(p)) < 0) return undo(t);
  if ((p = $enumerator_di$2(p)) < 0) return undo(t);
  return close(t, p);
}
function $enumerator_di$2(p: number): number {
  const d = d88[u[p]!]!;
  if (d & 1) return p + 1;
  if (d & 2 && u[p]! === 106 && !(b7[u[p + 1]!]! & 16)) return p + 1;
  return -1;
}
function $enumerator_shouxian(p: number): number {
  const t = open(53, p);
  if ((p = $sequence(p)) < 0) return undo(t);
  if (!(b7[u[p]!]! & 32)) return undo(t);
  return close(t, p + 1);
}
function $sequence(p: number): number {
  const from = p;
  if ((p = longest(p, w40)) < 0) return -1;
  return leaf(54, from, p);
}
function $enumerator_qi(p: number): number {
  if (u[p]! !== 213) return -1;
  const t = open(55, p);
  p++;
  if ((p = $hanUnit(p)) < 0) return undo(t);
  if (!(b7[u[p]!]! & 64)) return undo(t);
  return close(t, p + 1);
}
function $label$3(p: number): number {
  const t = tp;
  const end = $enumerator(p);
  tp = t;
  return end;
}
function $label$4(p: number): number {
  if (!(b6[u[p]!]! & 1)) return -1;
  p++;
  if (b6[u[p]!]! & 1) p++;
  return p;
}
function $boldClose(p: number): number {
  const from = p;
  if ((p = longest(p, w41)) < 0) return -1;
  return leaf(56, from, p);
}
function $inline(p: number): number {
  let r: number;
  const t = open(57, p);
  while (u[p]! !== 0 && (r = $sentence(p)) >= 0) p = r;
  return close(t, p);
}
function $sentence(p: number): number {
  const d = d89[u[p]!]! & d90[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(58, p);
  let r: number;
  if (d & 3 && (r = $sentence_pieces(p)) >= 0) return close(t, r);
  if (d & 60 && (r = $sentence_empty(p)) >= 0) return close(t, r);
  if (d & 960 && (r = $sentence_bare(p)) >= 0) return close(t, r);
  return undo(t);
}
function $sentence_pieces(p: number): number {
  let r: number;
  const t = tp;
  while (b7[u[p]!]! & 128 && (r = $lead(p)) >= 0) p = r;
  const began = p;
  for (;;) {
    let d: number;
    while ((d = d95[u[p]!]! & d96[u[p + 1]!]!) === 536870912) p++;
    if (d & 1 && (r = $piece_hole(p)) >= 0) p = r;
    else if (d & 6 && (r = $piece_pause(p)) >= 0) p = r;
    else if (d & 8 && (r = $proportion(p)) >= 0) p = r;
    else if (d & 48 && (r = $opaque(p)) >= 0) p = r;
    else if (d & 64 && (r = $residue(p)) >= 0) p = r;
    else if (d & 384 && (r = $placeholder(p)) >= 0) p = r;
    else if (d & 7680 && (r = $hole(p)) >= 0) p = r;
    else if (d & 8192 && (r = $date(p)) >= 0) p = r;
    else if (d & 49152 && (r = $cue(p)) >= 0) p = r;
    else if (d & 196608 && (r = $word(p)) >= 0) p = r;
    else if (d & 262144 && (r = $ordinalName(p)) >= 0) p = r;
    else if (d & 524288 && (r = $personName(p)) >= 0) p = r;
    else if (d & 3145728 && (r = $quantity(p)) >= 0) p = r;
    else if (d & 4194304 && (r = $open(p)) >= 0) p = r;
    else if (d & 8388608 && (r = $close(p)) >= 0) p = r;
    else if (d & 16777216 && (r = longest(p, w157)) >= 0) p = r;
    else if (d & 33554432 && (r = $hanNumeral(p)) >= 0) p = r;
    else if (d & 67108864 && b21[u[p]!]! & 1 && u[p + 1]! === 781) p = p + 2;
    else if (d & 134217728 && b21[u[p]!]! & 2 && u[p + 1]! === 933) p = p + 2;
    else if (d & 268435456 && u[p]! === 1078 && u[p + 1]! === 907) p = p + 2;
    else if (d & 536870912) p++;
    else if (d & 1073741824 && (r = $text_any(p)) >= 0) p = r;
    else break;
  }
  if (p === began) return undo(t);
  if (b21[u[p]!]! & 4 && (r = $ending(p)) >= 0) p = r;
  return p;
}
function $lead(p: number): number {
  const d = d91[u[p]!]! & d92[u[p + 1]!]!;
  let r: number;
  if (d & 15 && (r = $lead_enumerator(p)) >= 0) return r;
  if (d & 240 && (r = $lead_marker(p)) >= 0) return r;
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
  const d = d93[u[p]!]! & d94[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(59, p);
  let r: number;
  if (d & 1 && (r = $hanBracketMarker(p)) >= 0) return close(t, r);
  if (d & 14 && (r = $hanMarker(p)) >= 0) return close(t, r);
  if (d & 16 && (r = $arabicMarker(p)) >= 0) return close(t, r);
  return undo(t);
}
function $piece_hole(p: number): number {
  if (!(b8[u[p]!]! & 1)) return -1;
  return $hole(p);
}
function $hole(p: number): number {
  const d = d97[u[p]!]! & d98[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(60, p);
  let r: number;
  if (d & 15 && (r = $letterHole(p)) >= 0) return close(t, r);
  if (d & 240 && (r = $personHole(p)) >= 0) return close(t, r);
  if (d & 3840 && (r = $valueHole(p)) >= 0) return close(t, r);
  if (d & 61440 && (r = $objectHole(p)) >= 0) return close(t, r);
  if (d & 983040 && (r = $emptyHole(p)) >= 0) return close(t, r);
  return undo(t);
}
function $letterHole(p: number): number {
  const d = d99[u[p]!]! & d100[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(61, p);
  let r: number;
  if (d & 1 && (r = $letterHole_right(p)) >= 0) return close(t, r);
  if (d & 6 && (r = $letterHole_small(p)) >= 0) return close(t, r);
  if (d & 24 && (r = $letterHole_left(p)) >= 0) return close(t, r);
  if (d & 32 && (r = $letterHole_name(p)) >= 0) return close(t, r);
  if (d & 64 && (r = $letterHole_chat(p)) >= 0) return close(t, r);
  if (d & 128 && (r = $halfWord(p)) >= 0) return close(t, r);
  if (d & 768 && (r = $letterHole_initials(p)) >= 0) return close(t, r);
  if (d & 1024 && (r = $letterHole_spelled(p)) >= 0) return close(t, r);
  return undo(t);
}
function $letterHole_right(p: number): number {
  const t = tp;
  if ((p = $partyLetter(p)) < 0) return undo(t);
  if ((p = $partyTail(p)) < 0) return undo(t);
  return p;
}
function $partyLetter(p: number): number {
  if (u[p]! !== 36 || b8[u[p + 1]!]! & 2) return -1;
  return leaf(62, p, p + 1);
}
function $partyTail(p: number): number {
  const d = d101[u[p]!]! & d102[u[p + 1]!]!;
  let r: number;
  if (d & 3 && (r = longest(p, w42)) >= 0) return r;
  if (d & 4 && (r = $partyOf(p)) >= 0) return r;
  return -1;
}
function $partyOf(p: number): number {
  if (u[p]! !== 704) return -1;
  p++;
  return longest(p, w43);
}
function $letterHole_small(p: number): number {
  const t = tp;
  if ((p = $smallParty(p)) < 0) return undo(t);
  if ((p = $partyTail(p)) < 0) return undo(t);
  return p;
}
function $smallParty(p: number): number {
  const from = p;
  if ((p = longest(p, w44)) < 0) return -1;
  if (b8[u[p]!]! & 4) return -1;
  return leaf(63, from, p);
}
function $letterHole_left(p: number): number {
  if ((p = longest(p, w45)) < 0) return -1;
  const t = tp;
  if ((p = $partyLetter(p)) < 0) return undo(t);
  if ((b8[u[p]!]! & 8 && $letterHole_left$2(p) >= 0)) return undo(t);
  return p;
}
function $letterHole_left$2(p: number): number {
  const d = d103[u[p]!]! & d104[u[p + 1]!]!;
  let r: number;
  if (d & 3 && (r = longest(p, w46)) >= 0) return r;
  if (d & 4) return p + 1;
  return -1;
}
function $letterHole_name(p: number): number {
  const t = tp;
  if ((p = $nameLetter(p)) < 0) return undo(t);
  if (longest(p, w47) < 0) return undo(t);
  return p;
}
function $nameLetter(p: number): number {
  if (!(b8[u[p]!]! & 16)) return -1;
  return leaf(64, p, p + 1);
}
function $letterHole_chat(p: number): number {
  const t = tp;
  if ((p = $chatLetter(p)) < 0) return undo(t);
  if (!(b8[u[p]!]! & 32)) return undo(t);
  return p;
}
function $chatLetter(p: number): number {
  if (u[p]! !== 46) return -1;
  return leaf(65, p, p + 1);
}
function $halfWord(p: number): number {
  if (!(b8[u[p]!]! & 16) || b8[u[p + 1]!]! & 64) return -1;
  const t = open(66, p);
  p++;
  if ((p = $halfTail(p)) < 0) return undo(t);
  return close(t, p);
}
function $halfTail(p: number): number {
  const d = d105[u[p]!]! & d106[u[p + 1]!]!;
  let r: number;
  if (d & 3 && (r = longest(p, w48)) >= 0) return leaf(67, p, r);
  if (d & 4 && (r = $ruleOf(p)) >= 0) return leaf(67, p, r);
  return -1;
}
function $ruleOf(p: number): number {
  if (u[p]! !== 646) return -1;
  p++;
  return longest(p, w49);
}
function $letterHole_initials(p: number): number {
  const t = tp;
  if ((p = $initials(p)) < 0) return undo(t);
  if (b8[u[p]!]! & 4) return undo(t);
  return p;
}
function $initials(p: number): number {
  const d = d107[u[p]!]! & d108[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w50)) >= 0) return leaf(68, p, r);
  if (d & 2 && (r = $center(p)) >= 0) return leaf(68, p, r);
  return -1;
}
function $center(p: number): number {
  if (u[p]! !== 50 || u[p + 1]! !== 49 || longest(p + 2, w51) < 0) return -1;
  return p + 2;
}
function $letterHole_spelled(p: number): number {
  if (!(b6[u[p]!]! & 1) || (b8[u[p + 1]!]! & 128 && $letterHole_spelled$2(p + 1) >= 0)) return -1;
  const t = tp;
  p++;
  if ((p = $spelled(p)) < 0) return undo(t);
  if (!(b6[u[p]!]! & 1)) return undo(t);
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
  if ((b9[u[p]!]! & 1 && b9[u[p + 1]!]! & 2 && $spelled$2(p) >= 0)) return -1;
  const from = p;
  if (b9[u[p]!]! & 4 && (r = longest(p, w53)) >= 0) p = r;
  if ((p = longest(p, w54)) < 0) return -1;
  if (b8[u[p]!]! & 4) return -1;
  return leaf(69, from, p);
}
function $spelled$2(p: number): number {
  if ((p = longest(p, w52)) < 0) return -1;
  if (b8[u[p]!]! & 64) return -1;
  return p;
}
function $personHole(p: number): number {
  const d = d109[u[p]!]! & d110[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(70, p);
  let r: number;
  if (d & 1 && (r = $goodThought(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $eraThought(p)) >= 0) return close(t, r);
  if (d & 12 && (r = $personHole_topic(p)) >= 0) return close(t, r);
  if (d & 48 && (r = $personHole_about(p)) >= 0) return close(t, r);
  if (d & 64 && (r = $personHole_speech(p)) >= 0) return close(t, r);
  if (d & 128 && (r = $personHole_task(p)) >= 0) return close(t, r);
  return undo(t);
}
function $goodThought(p: number): number {
  const from = p;
  if ((p = longest(p, w55)) < 0) return -1;
  const t = open(71, from);
  if ((p = $goodWords(p)) < 0) return undo(t);
  return close(t, p);
}
function $goodWords(p: number): number {
  const d = d111[u[p]!]! & d112[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $eraThought(p)) >= 0) return r;
  if (d & 2 && (r = $thoughtTopic(p)) >= 0) return r;
  if (d & 12 && (r = $speechAbout(p)) >= 0) return r;
  if (d & 16 && (r = $speechNoun(p)) >= 0) return r;
  return -1;
}
function $eraThought(p: number): number {
  const from = p;
  if ((p = longest(p, w47)) < 0) return -1;
  return leaf(72, from, p);
}
function $thoughtTopic(p: number): number {
  const from = p;
  if ((p = longest(p, w56)) < 0) return -1;
  if (u[p]! !== 471 || u[p + 1]! !== 478 || longest(p + 2, w57) >= 0) return -1;
  return leaf(73, from, p + 2);
}
function $speechAbout(p: number): number {
  let r: number;
  if ((p = longest(p, w58)) < 0) return -1;
  for (;;) {
    let d: number;
    while ((d = d113[u[p]!]!) === 1) p++;
    if (d & 1) p++;
    else if (d & 2 && (r = $topicChar(p)) >= 0) p = r;
    else break;
  }
  return $speechNoun(p);
}
function $topicChar(p: number): number {
  if ((b9[u[p]!]! & 8 && $topicChar$3(p) >= 0) || u[p]! === 0) return -1;
  p = next(p);
  return p;
}
function $topicChar$2(p: number): number {
  const d = d114[u[p]!]! & d115[u[p + 1]!]!;
  let r: number;
  if (d & 3 && (r = longest(p, w59)) >= 0) return r;
  if (d & 12 && (r = $stopMark(p)) >= 0) return r;
  if (d & 48 && (r = $nextTopic(p)) >= 0) return r;
  if (d & 64 && (r = $speechNoun(p)) >= 0) return r;
  return -1;
}
function $nextTopic(p: number): number {
  const t = tp;
  if ((p = $thoughtVerb(p)) < 0) return undo(t);
  if ((p = longest(p, w58)) < 0) return undo(t);
  return p;
}
function $thoughtVerb(p: number): number {
  const d = d116[u[p]!]! & d117[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(74, p);
  let r: number;
  if (d & 1 && (r = $studyVerb(p)) >= 0) return close(t, r);
  if (d & 2) return close(t, p + 1);
  return undo(t);
}
function $studyVerb(p: number): number {
  const from = p;
  if ((p = longest(p, w60)) < 0) return -1;
  return leaf(75, from, p);
}
function $speechNoun(p: number): number {
  if (u[p]! !== 960 || u[p + 1]! !== 852) return -1;
  const from = p;
  p += 2;
  if ((p = longest(p, w61)) < 0) return -1;
  return leaf(76, from, p);
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
  if ($taskPlace(p) < 0 || u[p]! !== 149 || u[p + 1]! !== 793) return undo(t);
  return p + 2;
}
function $taskVerb(p: number): number {
  const from = p;
  if ((p = longest(p, w62)) < 0) return -1;
  return leaf(77, from, p);
}
function $taskPlace(p: number): number {
  if (u[p]! !== 149 || u[p + 1]! !== 793 || !(b9[u[p + 2]!]! & 16)) return -1;
  p += 3;
  while (b9[u[p]!]! & 16) p++;
  if (u[p]! !== 704 || u[p + 1]! !== 92) return -1;
  return p + 2;
}
function $valueHole(p: number): number {
  const d = d118[u[p]!]! & d119[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(78, p);
  let r: number;
  if (d & 1 && (r = $valueHole_total(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $valueHole_noun(p)) >= 0) return close(t, r);
  if (d & 4 && (r = $valueHole_deed(p)) >= 0) return close(t, r);
  if (d & 8 && (r = $valueHole_gap(p)) >= 0) return close(t, r);
  if (d & 16 && (r = $valueHole_money(p)) >= 0) return close(t, r);
  if (d & 32 && (r = $valueHole_around(p)) >= 0) return close(t, r);
  if (d & 64 && (r = $valueHole_former(p)) >= 0) return close(t, r);
  if (d & 128 && (r = $valueHole_from(p)) >= 0) return close(t, r);
  if (d & 256 && (r = $valueHole_several(p)) >= 0) return close(t, r);
  if (d & 512 && (r = $percentSign(p)) >= 0) return close(t, r);
  if (d & 1024 && (r = $valueHole_points(p)) >= 0) return close(t, r);
  if (d & 2048 && (r = $valueHole_lone(p)) >= 0) return close(t, r);
  if (d & 61440 && (r = $valueHole_headed(p)) >= 0) return close(t, r);
  if (d & 983040 && (r = $valueHole_bare(p)) >= 0) return close(t, r);
  if (d & 1048576 && (r = $pointUnit(p)) >= 0) return close(t, r);
  if (d & 6291456 && (r = $valueHole_reached(p)) >= 0) return close(t, r);
  if (d & 8388608 && (r = $valueHole_over(p)) >= 0) return close(t, r);
  if (d & 50331648 && (r = $valueHole_day(p)) >= 0) return close(t, r);
  if (d & 67108864 && (r = $valueHole_number(p)) >= 0) return close(t, r);
  return undo(t);
}
function $valueHole_total(p: number): number {
  if ((p = longest(p, w63)) < 0) return -1;
  const t = tp;
  if ((p = $totalUnit(p)) < 0) return undo(t);
  if ($edge(p) < 0) return undo(t);
  return p;
}
function $totalUnit(p: number): number {
  let r: number;
  const t = open(79, p);
  if (b5[u[p]!]! & 16 && (r = $scale(p)) >= 0) p = r;
  if ((p = $unitWord(p)) < 0) return undo(t);
  return close(t, p);
}
function $valueHole_noun(p: number): number {
  if ((p = longest(p, w64)) < 0) return -1;
  while (b0[u[p]!]! & 1) p++;
  const t = tp;
  if ((p = $gapUnit(p)) < 0) return undo(t);
  if ($edge(p) < 0) return undo(t);
  return p;
}
function $gapUnit(p: number): number {
  const from = p;
  if ((p = longest(p, w65)) < 0) return -1;
  return leaf(80, from, p);
}
function $valueHole_deed(p: number): number {
  if ((p = longest(p, w66)) < 0) return -1;
  while (b0[u[p]!]! & 1) p++;
  const t = tp;
  if ((p = $deedUnit(p)) < 0) return undo(t);
  if ($countedEnd(p) < 0) return undo(t);
  return p;
}
function $deedUnit(p: number): number {
  const from = p;
  if ((p = longest(p, w67)) < 0) return -1;
  return leaf(81, from, p);
}
function $countedEnd(p: number): number {
  const d = d120[u[p]!]! & d121[u[p + 1]!]!;
  let r: number;
  if (d & 3 && (r = $stopMark(p)) >= 0) return r;
  if (d & 4) return p + 1;
  if (d & 8 && (r = $edge$2(p)) >= 0) return r;
  return -1;
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
  if (!(b9[u[p]!]! & 32)) return -1;
  const t = tp;
  p++;
  if ((p = $gapMoney(p)) < 0) return undo(t);
  if ($edge(p) < 0) return undo(t);
  return p;
}
function $gapMoney(p: number): number {
  const from = p;
  if ((p = longest(p, w68)) < 0) return -1;
  const t = open(82, from);
  if ((p = $gapMoney$2(p)) < 0) return undo(t);
  return close(t, p);
}
function $gapMoney$2(p: number): number {
  const d = d122[u[p]!]! & d123[u[p + 1]!]!;
  let r: number;
  if (d & 3 && (r = $moneyUnit(p)) >= 0) return r;
  if (d & 12 && (r = longest(p, w69)) >= 0) return r;
  return -1;
}
function $valueHole_around(p: number): number {
  if (!(b9[u[p]!]! & 64)) return -1;
  const t = tp;
  p++;
  if ((p = $gapMoney(p)) < 0) return undo(t);
  if ($valueHole_around$2(p) < 0) return undo(t);
  return p;
}
function $valueHole_around$2(p: number): number {
  if ((p = longest(p, w36)) < 0) return -1;
  return $edge(p);
}
function $valueHole_former(p: number): number {
  if ((p = longest(p, w70)) < 0) return -1;
  if (u[p]! === 302 && u[p + 1]! === 582) p += 2;
  if (u[p]! !== 131) return -1;
  const t = tp;
  p++;
  if ((p = $changedUnit(p)) < 0) return undo(t);
  if ($edge(p) < 0) return undo(t);
  return p;
}
function $changedUnit(p: number): number {
  const d = d124[u[p]!]! & d125[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(83, p);
  let r: number;
  if (d & 3 && (r = $gapMoney(p)) >= 0) return close(t, r);
  if (d & 12 && (r = $reachedUnit(p)) >= 0) return close(t, r);
  return undo(t);
}
function $reachedUnit(p: number): number {
  const from = p;
  if ((p = longest(p, w71)) < 0) return -1;
  return leaf(84, from, p);
}
function $valueHole_from(p: number): number {
  if (!(b9[u[p]!]! & 128)) return -1;
  const t = tp;
  p++;
  if ((p = $changedUnit(p)) < 0) return undo(t);
  if ($changeTo(p) < 0) return undo(t);
  return p;
}
function $changeTo(p: number): number {
  if ((p = longest(p, w72)) < 0) return -1;
  if (!(b10[u[p]!]! & 1)) return -1;
  return p + 1;
}
function $valueHole_several(p: number): number {
  if (!(b10[u[p]!]! & 2)) return -1;
  const t = tp;
  p++;
  if ((p = $eachUnit(p)) < 0) return undo(t);
  if (!(b6[u[p]!]! & 1 && !(longest(p, w73) >= 0))) return undo(t);
  return p;
}
function $eachUnit(p: number): number {
  if (u[p]! !== 129) return -1;
  return leaf(85, p, p + 1);
}
function $percentSign(p: number): number {
  if (!(b4[u[p]!]! & 32)) return -1;
  return leaf(86, p, p + 1);
}
function $valueHole_points(p: number): number {
  if (!(b9[u[p]!]! & 32)) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  return $pointUnit(p);
}
function $pointUnit(p: number): number {
  const from = p;
  if ((p = longest(p, w29)) < 0) return -1;
  return leaf(87, from, p);
}
function $valueHole_lone(p: number): number {
  if (!(b9[u[p]!]! & 32) || (d126[u[p]!]! & d127[u[p + 1]!]! && $loneWord(p) >= 0)) return -1;
  const t = tp;
  p++;
  if ((p = $loneUnit(p)) < 0) return undo(t);
  if ($edge(p) < 0) return undo(t);
  return p;
}
function $loneWord(p: number): number {
  const d = d128[u[p]!]! & d129[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $loneWord_strip(p)) >= 0) return r;
  if (d & 2 && (r = $loneWord_seat(p)) >= 0) return r;
  if (d & 4 && (r = $loneWord_car(p)) >= 0) return r;
  if (d & 8 && (r = $loneWord_set(p)) >= 0) return r;
  if (d & 16 && (r = $loneWord_house(p)) >= 0) return r;
  if (d & 32 && (r = $loneWord_block(p)) >= 0) return r;
  if (d & 64 && (r = $loneWord_share(p)) >= 0) return r;
  if (d & 128 && (r = $loneWord_case(p)) >= 0) return r;
  if (d & 256 && (r = $loneWord_plant(p)) >= 0) return r;
  if (d & 512 && (r = $loneWord_field(p)) >= 0) return r;
  if (d & 1024 && (r = $loneWord_one(p)) >= 0) return r;
  return -1;
}
function $loneWord_strip(p: number): number {
  if (!(b10[u[p]!]! & 4) || u[p + 1]! !== 591) return -1;
  return p + 2;
}
function $loneWord_seat(p: number): number {
  if (!(b10[u[p]!]! & 8) || u[p + 1]! !== 440) return -1;
  return p + 2;
}
function $loneWord_car(p: number): number {
  if (u[p]! !== 919 || u[p + 1]! !== 926) return -1;
  return p + 2;
}
function $loneWord_set(p: number): number {
  if (!(b10[u[p]!]! & 16) || u[p + 1]! !== 363) return -1;
  return p + 2;
}
function $loneWord_house(p: number): number {
  if (!(b10[u[p]!]! & 32) || !(b10[u[p + 1]!]! & 64)) return -1;
  return p + 2;
}
function $loneWord_block(p: number): number {
  if (!(b10[u[p]!]! & 128) || u[p + 1]! !== 333) return -1;
  return p + 2;
}
function $loneWord_share(p: number): number {
  if (!(b11[u[p]!]! & 1) || u[p + 1]! !== 169) return -1;
  return p + 2;
}
function $loneWord_case(p: number): number {
  if (!(b11[u[p]!]! & 2) || u[p + 1]! !== 379) return -1;
  return p + 2;
}
function $loneWord_plant(p: number): number {
  if (u[p]! !== 1070 || u[p + 1]! !== 605) return -1;
  return p + 2;
}
function $loneWord_field(p: number): number {
  if (!(b11[u[p]!]! & 4) || u[p + 1]! !== 151) return -1;
  return p + 2;
}
function $loneWord_one(p: number): number {
  if (!(b11[u[p]!]! & 8) || u[p + 1]! !== 129) return -1;
  return p + 2;
}
function $loneUnit(p: number): number {
  const from = p;
  if ((p = longest(p, w74)) < 0) return -1;
  return leaf(88, from, p);
}
function $valueHole_headed(p: number): number {
  const t = tp;
  if ((p = $headedUnit(p)) < 0) return undo(t);
  if ($edge(p) < 0) return undo(t);
  return p;
}
function $headedUnit(p: number): number {
  const d = d130[u[p]!]! & d131[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $headedUnit_persons(p)) >= 0) return r;
  if (d & 2 && (r = $headedUnit_visits(p)) >= 0) return r;
  if (d & 4 && (r = $headedUnit_places(p)) >= 0) return r;
  if (d & 24 && (r = $headedUnit_events(p)) >= 0) return r;
  if (d & 32 && (r = $headedUnit_shows(p)) >= 0) return r;
  if (d & 64 && (r = $headedUnit_shops(p)) >= 0) return r;
  if (d & 128 && (r = $headedUnit_texts(p)) >= 0) return r;
  if (d & 256 && (r = $headedUnit_meetings(p)) >= 0) return r;
  if (d & 512 && (r = $headedUnit_tasks(p)) >= 0) return r;
  return -1;
}
function $headedUnit_persons(p: number): number {
  if ((p = longest(p, w75)) < 0) return -1;
  while (b0[u[p]!]! & 1) p++;
  return $personUnit(p);
}
function $personUnit(p: number): number {
  if (!(b11[u[p]!]! & 16)) return -1;
  return leaf(89, p, p + 1);
}
function $headedUnit_visits(p: number): number {
  if ((p = longest(p, w76)) < 0) return -1;
  while (b0[u[p]!]! & 1) p++;
  const t = tp;
  if ((p = $visitUnit(p)) < 0) return undo(t);
  if ($countedEnd(p) < 0) return undo(t);
  return p;
}
function $visitUnit(p: number): number {
  if (u[p]! !== 154 || u[p + 1]! !== 622) return -1;
  return leaf(90, p, p + 2);
}
function $headedUnit_places(p: number): number {
  if ((p = longest(p, w77)) < 0) return -1;
  while (b0[u[p]!]! & 1) p++;
  return $placeUnit(p);
}
function $placeUnit(p: number): number {
  if (u[p]! !== 351) return -1;
  return leaf(91, p, p + 1);
}
function $headedUnit_events(p: number): number {
  if ((p = longest(p, w78)) < 0) return -1;
  while (b0[u[p]!]! & 1) p++;
  return $eventUnit(p);
}
function $eventUnit(p: number): number {
  if (!(b11[u[p]!]! & 32)) return -1;
  return leaf(92, p, p + 1);
}
function $headedUnit_shows(p: number): number {
  if ((p = longest(p, w79)) < 0) return -1;
  while (b0[u[p]!]! & 1) p++;
  return $showUnit(p);
}
function $showUnit(p: number): number {
  const from = p;
  if ((p = longest(p, w80)) < 0) return -1;
  return leaf(93, from, p);
}
function $headedUnit_shops(p: number): number {
  if ((p = longest(p, w81)) < 0) return -1;
  while (b0[u[p]!]! & 1) p++;
  return $shopUnit(p);
}
function $shopUnit(p: number): number {
  if (u[p]! !== 387) return -1;
  return leaf(94, p, p + 1);
}
function $headedUnit_texts(p: number): number {
  if ((p = longest(p, w82)) < 0) return -1;
  while (b0[u[p]!]! & 1) p++;
  return $textUnit(p);
}
function $textUnit(p: number): number {
  if (!(b11[u[p]!]! & 64)) return -1;
  return leaf(95, p, p + 1);
}
function $headedUnit_meetings(p: number): number {
  if ((p = longest(p, w83)) < 0) return -1;
  while (b0[u[p]!]! & 1) p++;
  return $meetUnit(p);
}
function $meetUnit(p: number): number {
  if (u[p]! !== 622) return -1;
  return leaf(96, p, p + 1);
}
function $headedUnit_tasks(p: number): number {
  if ((p = longest(p, w84)) < 0) return -1;
  while (b0[u[p]!]! & 1) p++;
  return $taskUnit(p);
}
function $taskUnit(p: number): number {
  if (u[p]! !== 1005) return -1;
  return leaf(97, p, p + 1);
}
function $valueHole_bare(p: number): number {
  const t = tp;
  if ((p = $bareUnit(p)) < 0) return undo(t);
  if ($edge(p) < 0) return undo(t);
  return p;
}
function $bareUnit(p: number): number {
  const d = d132[u[p]!]! & d133[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(98, p);
  let r: number;
  if (d & 3 && (r = $gapMoney(p)) >= 0) return close(t, r);
  if (d & 12 && (r = longest(p, w85)) >= 0) return close(t, r);
  return undo(t);
}
function $valueHole_reached(p: number): number {
  const t = tp;
  if ((p = $reachedUnit(p)) < 0) return undo(t);
  if ($edge(p) < 0) return undo(t);
  return p;
}
function $valueHole_over(p: number): number {
  if (!(b11[u[p]!]! & 128) || u[p + 1]! !== 180) return -1;
  const t = tp;
  p += 2;
  if ((p = $overGap(p)) < 0) return undo(t);
  if ($edge(p) < 0) return undo(t);
  return p;
}
function $overGap(p: number): number {
  const d = d134[u[p]!]! & d135[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(99, p);
  let r: number;
  if (d & 15 && (r = $strictUnit(p)) >= 0) return close(t, r);
  if (d & 16) return close(t, p + 1);
  return undo(t);
}
function $valueHole_day(p: number): number {
  if (u[p]! === 429) p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 579) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 561 || $edge(p + 1) < 0) return -1;
  return p + 1;
}
function $valueHole_number(p: number): number {
  if (u[p]! !== 114) return -1;
  p++;
  while (b0[u[p]!]! & 128) p++;
  if (u[p]! !== 115) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 298) return -1;
  return p + 1;
}
function $objectHole(p: number): number {
  if ($objectGap(p) < 0) return -1;
  const t = open(100, p);
  if ((p = $holeHead(p)) < 0) return undo(t);
  if ((p = $objectRest(p)) < 0) return undo(t);
  return close(t, p);
}
function $objectGap(p: number): number {
  const d = d136[u[p]!]! & d137[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w86)) >= 0) return r;
  if (d & 2 && (r = $hostGap(p)) >= 0) return r;
  if (d & 4 && (r = $awardGap(p)) >= 0) return r;
  if (d & 8 && (r = $lostAward(p)) >= 0) return r;
  return -1;
}
function $hostGap(p: number): number {
  if (u[p]! !== 695 || u[p + 1]! !== 132 || u[p + 2]! !== 518 || u[p + 3]! === 154) return -1;
  return p + 3;
}
function $awardGap(p: number): number {
  if ((p = longest(p, w87)) < 0) return -1;
  return longest(p, w88);
}
function $lostAward(p: number): number {
  if (u[p]! !== 851 || u[p + 1]! !== 873 || u[p + 2]! !== 131 || $clauseEnd(p + 3) < 0) return -1;
  return p + 3;
}
function $clauseEnd(p: number): number {
  const d = d138[u[p]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 2 && (r = $edge$2(p)) >= 0) return r;
  return -1;
}
function $holeHead(p: number): number {
  const from = p;
  if ((p = longest(p, w89)) < 0) return -1;
  return leaf(101, from, p);
}
function $objectRest(p: number): number {
  const d = d139[u[p]!]! & d140[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $objectRest_grip(p)) >= 0) return r;
  if (d & 2 && (r = $objectRest_order(p)) >= 0) return r;
  if (d & 4 && (r = longest(p, w93)) >= 0) return r;
  if (d & 8 && (r = $objectRest_end(p)) >= 0) return r;
  return -1;
}
function $objectRest_grip(p: number): number {
  if (u[p]! !== 131) return -1;
  p++;
  return longest(p, w90);
}
function $objectRest_order(p: number): number {
  let r: number;
  if (u[p]! !== 704) return -1;
  p++;
  while (b12[u[p]!]! & 1 && b12[u[p + 1]!]! & 2 && (r = longest(p, w91)) >= 0) p = r;
  return longest(p, w92);
}
function $objectRest_end(p: number): number {
  if ($clauseEnd(p) < 0) return -1;
  return p;
}
function $emptyHole(p: number): number {
  const d = d141[u[p]!]! & d142[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $emptyHole$2(p)) >= 0) return leaf(102, p, r);
  if (d & 2 && (r = $emptyHole$3(p)) >= 0) return leaf(102, p, r);
  if (d & 4 && (r = $emptyHole$4(p)) >= 0) return leaf(102, p, r);
  if (d & 8 && (r = $emptyHole$5(p)) >= 0) return leaf(102, p, r);
  if (d & 16 && (r = $emptyHole$6(p)) >= 0) return leaf(102, p, r);
  if (d & 32 && (r = $emptyHole$7(p)) >= 0) return leaf(102, p, r);
  return -1;
}
function $emptyHole$2(p: number): number {
  if (u[p]! !== 92) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 93) return -1;
  return p + 1;
}
function $emptyHole$3(p: number): number {
  if (u[p]! !== 90) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 91) return -1;
  return p + 1;
}
function $emptyHole$4(p: number): number {
  if (u[p]! !== 110) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 111) return -1;
  return p + 1;
}
function $emptyHole$5(p: number): number {
  if (u[p]! !== 1028) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 1029) return -1;
  return p + 1;
}
function $emptyHole$6(p: number): number {
  if (u[p]! !== 112) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 113) return -1;
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
  while (b7[u[p]!]! & 128 && (r = $lead(p)) >= 0) p = r;
  return p;
}
function $pause(p: number): number {
  const d = d143[u[p]!]! & d144[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $pause_comma(p)) >= 0) return r;
  if (d & 2 && (r = $pause$2(p)) >= 0) return r;
  if (d & 4 && (r = $emphasis(p)) >= 0) return r;
  if (d & 24 && (r = $pause_word(p)) >= 0) return r;
  return -1;
}
function $pause_comma(p: number): number {
  const t = tp;
  if ((p = $comma(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  return p;
}
function $comma(p: number): number {
  const d = d145[u[p]!]! & d146[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(103, p);
  let r: number;
  if (d & 1 && (r = $etcComma(p)) >= 0) return close(t, r);
  if (d & 2) return close(t, p + 1);
  return undo(t);
}
function $etcComma(p: number): number {
  if (u[p]! !== 106 || $etcWord(p + 1) < 0) return -1;
  return leaf(104, p, p + 1);
}
function $etcWord(p: number): number {
  if (u[p]! !== 759 || b12[u[p + 1]!]! & 4) return -1;
  return p + 1;
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
  return leaf(105, from, p);
}
function $starMany(p: number): number {
  if (u[p]! !== 10 || u[p + 1]! !== 10) return -1;
  p += 2;
  while (u[p]! === 10) p++;
  if ($boldOpen_stars$2(p) < 0) return -1;
  return p;
}
function $pause_word(p: number): number {
  if ((p = longest(p, w94)) < 0) return -1;
  if ($label$3(p) < 0) return -1;
  return p;
}
function $proportion(p: number): number {
  let r: number;
  const t = open(106, p);
  if ((p = $arabicNumeral(p)) < 0) return undo(t);
  if ((p = $proportionTerm(p)) < 0) return undo(t);
  if ((p = $proportionTerm(p)) < 0) return undo(t);
  while (b12[u[p]!]! & 32 && b12[u[p + 1]!]! & 64 && (r = $proportionTerm(p)) >= 0) p = r;
  return close(t, p);
}
function $arabicNumeral(p: number): number {
  const d = d80[u[p]!]! & d147[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $arabicNumeral_grouped(p)) >= 0) return leaf(107, p, r);
  if (d & 2 && (r = $arabicNumeral_plain(p)) >= 0) return leaf(107, p, r);
  return -1;
}
function $arabicNumeral_grouped(p: number): number {
  let r: number;
  if (!(b0[u[p]!]! & 128)) return -1;
  p++;
  if (b0[u[p]!]! & 128) p++;
  if (b0[u[p]!]! & 128) p++;
  if (!(b6[u[p]!]! & 128) || !(b0[u[p + 1]!]! & 128) || !(b0[u[p + 2]!]! & 128) || !(b0[u[p + 3]!]! & 128) || b0[u[p + 4]!]! & 128) return -1;
  p += 4;
  while (b6[u[p]!]! & 128 && b0[u[p + 1]!]! & 128 && b0[u[p + 2]!]! & 128 && b0[u[p + 3]!]! & 128 && !(b0[u[p + 4]!]! & 128)) p += 4;
  if (u[p]! === 14 && b0[u[p + 1]!]! & 128 && (r = $arabicNumeral_grouped$2(p)) >= 0) p = r;
  return p;
}
function $arabicNumeral_grouped$2(p: number): number {
  if (u[p]! !== 14 || !(b0[u[p + 1]!]! & 128)) return -1;
  p += 2;
  while (b0[u[p]!]! & 128) p++;
  return p;
}
function $arabicNumeral_plain(p: number): number {
  let r: number;
  if (!(b0[u[p]!]! & 128)) return -1;
  p++;
  while (b0[u[p]!]! & 128) p++;
  if (b12[u[p]!]! & 8 && b0[u[p + 1]!]! & 128 && (r = $arabicNumeral_plain$2(p)) >= 0) p = r;
  return p;
}
function $arabicNumeral_plain$2(p: number): number {
  if (!(b12[u[p]!]! & 8) || !(b0[u[p + 1]!]! & 128)) return -1;
  p += 2;
  while (b0[u[p]!]! & 128) p++;
  return p;
}
function $proportionTerm(p: number): number {
  while (b0[u[p]!]! & 1) p++;
  if (!(b12[u[p]!]! & 16)) return -1;
  p++;
  while (b0[u[p]!]! & 1) p++;
  return $arabicNumeral(p);
}
function $opaque(p: number): number {
  const d = d148[u[p]!]! & d149[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $url(p)) >= 0) return leaf(108, p, r);
  if (d & 14 && (r = $mail(p)) >= 0) return leaf(108, p, r);
  if (d & 16 && (r = $documentNumber(p)) >= 0) return leaf(108, p, r);
  if (d & 32 && (r = $fileName(p)) >= 0) return leaf(108, p, r);
  if (d & 64 && (r = $code(p)) >= 0) return leaf(108, p, r);
  if (d & 128 && (r = $clock(p)) >= 0) return leaf(108, p, r);
  if (d & 256 && (r = $phone(p)) >= 0) return leaf(108, p, r);
  if (d & 512 && (r = $formula(p)) >= 0) return leaf(108, p, r);
  if (d & 1024 && (r = $tag(p)) >= 0) return leaf(108, p, r);
  if (d & 2048 && (r = $link(p)) >= 0) return leaf(108, p, r);
  return -1;
}
function $url(p: number): number {
  if ((p = longest(p, w95)) < 0) return -1;
  if (!(b12[u[p]!]! & 128)) return -1;
  p++;
  while (b12[u[p]!]! & 128) p++;
  return p;
}
function $mail(p: number): number {
  if ((p = $mailName(p)) < 0) return -1;
  if (u[p]! !== 32 || !(b13[u[p + 1]!]! & 2)) return -1;
  p += 2;
  while (b13[u[p]!]! & 2) p++;
  return p;
}
function $mailName(p: number): number {
  const d = d150[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $mailName_letters(p)) >= 0) return r;
  if (d & 2 && (r = $mailName$2(p)) >= 0) return r;
  return -1;
}
function $mailName_letters(p: number): number {
  if (!(b13[u[p]!]! & 1)) return -1;
  p++;
  while (b13[u[p]!]! & 2) p++;
  return p;
}
function $mailName$2(p: number): number {
  if (!(b13[u[p]!]! & 4)) return -1;
  p++;
  while (b13[u[p]!]! & 4) p++;
  return p;
}
function $documentNumber(p: number): number {
  if (u[p]! !== 114 || !(b0[u[p + 1]!]! & 128) || !(b0[u[p + 2]!]! & 128) || !(b0[u[p + 3]!]! & 128) || !(b0[u[p + 4]!]! & 128) || u[p + 5]! !== 115) return -1;
  p += 6;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! === 758) p++;
  if (!(b0[u[p]!]! & 128)) return -1;
  p++;
  while (b0[u[p]!]! & 128) p++;
  if (u[p]! !== 298) return -1;
  return p + 1;
}
function $fileName(p: number): number {
  if (!(b8[u[p]!]! & 64)) return -1;
  p++;
  while (b13[u[p]!]! & 8) p++;
  if (u[p]! !== 14) return -1;
  p++;
  if ((p = longest(p, w96)) < 0) return -1;
  if (b13[u[p]!]! & 16) return -1;
  return p;
}
function $code(p: number): number {
  if (u[p]! !== 54 || !(b13[u[p + 1]!]! & 32)) return -1;
  p += 2;
  while (b13[u[p]!]! & 32) p++;
  if (u[p]! !== 54) return -1;
  return p + 1;
}
function $clock(p: number): number {
  if (!(b0[u[p]!]! & 128)) return -1;
  p++;
  if (b0[u[p]!]! & 128) p++;
  if (!(b1[u[p]!]! & 16) || !(b0[u[p + 1]!]! & 128) || !(b0[u[p + 2]!]! & 128) || b0[u[p + 3]!]! & 128) return -1;
  return p + 3;
}
function $phone(p: number): number {
  if (!(b0[u[p]!]! & 128) || !(b0[u[p + 1]!]! & 128) || !(b0[u[p + 2]!]! & 128)) return -1;
  p += 3;
  if (b0[u[p]!]! & 128) p++;
  if (u[p]! !== 13 || !(b0[u[p + 1]!]! & 128) || !(b0[u[p + 2]!]! & 128) || !(b0[u[p + 3]!]! & 128) || !(b0[u[p + 4]!]! & 128) || !(b0[u[p + 5]!]! & 128) || !(b0[u[p + 6]!]! & 128) || !(b0[u[p + 7]!]! & 128)) return -1;
  p += 8;
  if (b0[u[p]!]! & 128) p++;
  if (b0[u[p]!]! & 128) return -1;
  return p;
}
function $formula(p: number): number {
  let r: number;
  if ((b13[u[p]!]! & 64 && b13[u[p + 1]!]! & 128 && $formula$2(p) >= 0) || !(b0[u[p]!]! & 128)) return -1;
  p++;
  while (b0[u[p]!]! & 128) p++;
  if ((p = $formula$3(p)) < 0) return -1;
  while (b14[u[p]!]! & 1 && b14[u[p + 1]!]! & 8 && (r = $formula$3(p)) >= 0) p = r;
  while (b14[u[p]!]! & 16) p++;
  return p;
}
function $formula$2(p: number): number {
  const t = tp;
  const end = $isoDate(p);
  tp = t;
  return end;
}
function $formula$3(p: number): number {
  if (!(b14[u[p]!]! & 1)) return -1;
  p++;
  return $formulaTerm(p);
}
function $formulaTerm(p: number): number {
  const d = d151[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $webLine_turn$4(p)) >= 0) return r;
  if (d & 2 && (r = $formulaTerm_variable(p)) >= 0) return r;
  return -1;
}
function $formulaTerm_variable(p: number): number {
  if (!(b14[u[p]!]! & 2) || b14[u[p + 1]!]! & 4) return -1;
  return p + 1;
}
function $tag(p: number): number {
  if (u[p]! !== 28 || !(b4[u[p + 1]!]! & 16)) return -1;
  p += 2;
  while (b14[u[p]!]! & 32) p++;
  if (u[p]! !== 30) return -1;
  return p + 1;
}
function $link(p: number): number {
  if (u[p]! !== 52 || u[p + 1]! !== 8) return -1;
  p += 2;
  while (u[p]! !== 0 && !(longest(p, w97) >= 0)) p++;
  if (u[p]! !== 9) return -1;
  return p + 1;
}
function $residue(p: number): number {
  const d = d152[u[p]!]! & d153[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $residue_marks(p)) >= 0) return leaf(109, p, r);
  if (d & 2 && (r = $residue_entity(p)) >= 0) return leaf(109, p, r);
  if (d & 4 && (r = $residue_reference(p)) >= 0) return leaf(109, p, r);
  return -1;
}
function $residue_marks(p: number): number {
  if (u[p]! !== 5 || u[p + 1]! !== 5 || !(b14[u[p + 2]!]! & 64)) return -1;
  p += 3;
  while (b14[u[p]!]! & 64) p++;
  if (u[p]! !== 5 || u[p + 1]! !== 5) return -1;
  return p + 2;
}
function $residue_entity(p: number): number {
  if (u[p]! !== 7) return -1;
  p++;
  if ((p = longest(p, w98)) < 0) return -1;
  if (u[p]! !== 27) return -1;
  return p + 1;
}
function $residue_reference(p: number): number {
  if (u[p]! !== 970 || u[p + 1]! !== 882 || !(b14[u[p + 2]!]! & 128)) return -1;
  p += 3;
  return longest(p, w99);
}
function $placeholder(p: number): number {
  const d = d154[u[p]!]! & d155[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(110, p);
  let r: number;
  if (d & 3 && (r = $ordinalMask(p)) >= 0) return close(t, r);
  if (d & 60 && (r = $valueMask(p)) >= 0) return close(t, r);
  if (d & 960 && (r = $nameMask(p)) >= 0) return close(t, r);
  if (d & 7168 && (r = $dotMask(p)) >= 0) return close(t, r);
  if (d & 122880 && (r = $textBlank(p)) >= 0) return close(t, r);
  return undo(t);
}
function $ordinalMask(p: number): number {
  let r: number;
  const from = p;
  if ((p = longest(p, w100)) < 0) return -1;
  const t = open(111, from);
  if ((p = $maskBody(p)) < 0) return undo(t);
  if (b4[u[p]!]! & 128 && (r = $unit(p)) >= 0) p = r;
  return close(t, p);
}
function $maskBody(p: number): number {
  const d = d156[u[p]!]! & d157[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(112, p);
  let r: number;
  if (d & 15 && (r = $maskBody_many(p)) >= 0) return close(t, r);
  if (d & 48 && (r = $maskBody_joined(p)) >= 0) return close(t, r);
  if (d & 64 && (r = $maskBody_digits(p)) >= 0) return close(t, r);
  if (d & 896 && (r = $maskBody_one(p)) >= 0) return close(t, r);
  return undo(t);
}
function $maskBody_many(p: number): number {
  let r: number;
  while (b0[u[p]!]! & 128) p++;
  if ((p = $manyMask(p)) < 0) return -1;
  while (b15[u[p]!]! & 2 && (r = $maskMore(p)) >= 0) p = r;
  return p;
}
function $manyMask(p: number): number {
  const d = d158[u[p]!]! & d159[u[p + 1]!]!;
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
  if (u[p]! !== 78 || u[p + 1]! !== 78) return -1;
  p += 2;
  while (u[p]! === 78) p++;
  if (!(b8[u[p]!]! & 16)) return -1;
  return p;
}
function $xMany_alone(p: number): number {
  if (!(b14[u[p]!]! & 4) || !(b14[u[p + 1]!]! & 4)) return -1;
  p += 2;
  while (b14[u[p]!]! & 4) p++;
  if (b13[u[p]!]! & 1) return -1;
  return p;
}
function $manyMask$2(p: number): number {
  if (u[p]! !== 87 || !(b15[u[p + 1]!]! & 1)) return -1;
  p += 2;
  while (b15[u[p]!]! & 1) p++;
  return p;
}
function $manyMask$3(p: number): number {
  if (!(b14[u[p]!]! & 4) || u[p + 1]! !== 87) return -1;
  p += 2;
  while (u[p]! === 87) p++;
  return p;
}
function $manyMask$4(p: number): number {
  if (u[p]! !== 101 || u[p + 1]! !== 101) return -1;
  p += 2;
  while (u[p]! === 101) p++;
  return p;
}
function $manyMask$5(p: number): number {
  if (u[p]! !== 99 || u[p + 1]! !== 99) return -1;
  p += 2;
  while (u[p]! === 99) p++;
  return p;
}
function $manyMask$6(p: number): number {
  if (u[p]! !== 100 || u[p + 1]! !== 100) return -1;
  p += 2;
  while (u[p]! === 100) p++;
  return p;
}
function $manyMask$7(p: number): number {
  if (u[p]! !== 102 || u[p + 1]! !== 102) return -1;
  p += 2;
  while (u[p]! === 102) p++;
  return p;
}
function $manyMask$8(p: number): number {
  if (u[p]! !== 98 || u[p + 1]! !== 98) return -1;
  p += 2;
  while (u[p]! === 98) p++;
  return p;
}
function $manyMask$9(p: number): number {
  if (u[p]! !== 1030 || u[p + 1]! !== 1030) return -1;
  p += 2;
  while (u[p]! === 1030) p++;
  return p;
}
function $manyMask$10(p: number): number {
  if (u[p]! !== 107 || u[p + 1]! !== 107) return -1;
  p += 2;
  while (u[p]! === 107) p++;
  return p;
}
function $manyMask$11(p: number): number {
  if (u[p]! !== 104 || u[p + 1]! !== 104) return -1;
  p += 2;
  while (u[p]! === 104) p++;
  return p;
}
function $manyMask$12(p: number): number {
  if (u[p]! !== 103 || u[p + 1]! !== 103) return -1;
  p += 2;
  while (u[p]! === 103) p++;
  return p;
}
function $manyMask$13(p: number): number {
  if (u[p]! !== 1051 || u[p + 1]! !== 1051) return -1;
  p += 2;
  while (u[p]! === 1051) p++;
  return p;
}
function $manyMask$14(p: number): number {
  if (u[p]! !== 96 || u[p + 1]! !== 96) return -1;
  p += 2;
  while (u[p]! === 96) p++;
  return p;
}
function $lineMany_long(p: number): number {
  if (u[p]! !== 53 || u[p + 1]! !== 53 || u[p + 2]! !== 53) return -1;
  p += 3;
  while (u[p]! === 53) p++;
  return p;
}
function $lineMany_noun(p: number): number {
  if (u[p]! !== 53 || u[p + 1]! !== 53 || $lineMany_noun$2(p + 2) < 0) return -1;
  return p + 2;
}
function $lineMany_noun$2(p: number): number {
  const t = tp;
  const end = $boldOpen_lines$3(p);
  tp = t;
  return end;
}
function $maskMore(p: number): number {
  const d = d160[u[p]!]! & d161[u[p + 1]!]!;
  let r: number;
  if (d & 7 && (r = $maskMore_joined(p)) >= 0) return r;
  if (d & 8 && (r = $maskMore_figures(p)) >= 0) return r;
  return -1;
}
function $maskMore_joined(p: number): number {
  if ((p = $maskJoin(p)) < 0) return -1;
  return $maskPart(p);
}
function $maskJoin(p: number): number {
  if ((p = $joinSign(p)) < 0) return -1;
  if (!(b15[u[p]!]! & 4)) return -1;
  return p;
}
function $joinSign(p: number): number {
  const d = d162[u[p]!]! & d163[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w101)) >= 0) return r;
  if (d & 2 && (r = $joinComma(p)) >= 0) return r;
  return -1;
}
function $joinComma(p: number): number {
  if (!(b6[u[p]!]! & 128) || $threeX(p + 1) < 0) return -1;
  return p + 1;
}
function $threeX(p: number): number {
  if (!(b14[u[p]!]! & 4) || !(b14[u[p + 1]!]! & 4) || !(b14[u[p + 2]!]! & 4) || b14[u[p + 3]!]! & 4) return -1;
  return p + 3;
}
function $maskPart(p: number): number {
  while (b0[u[p]!]! & 128) p++;
  const t = tp;
  if ((p = $oneMask(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 128) p++;
  return p;
}
function $oneMask(p: number): number {
  const d = d164[u[p]!]! & d165[u[p + 1]!]!;
  let r: number;
  if (d & 3 && (r = $xRun(p)) >= 0) return leaf(113, p, r);
  if (d & 4) return leaf(113, p, p + 1);
  return -1;
}
function $xRun(p: number): number {
  const d = d166[u[p]!]! & d167[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $xRun_before(p)) >= 0) return r;
  if (d & 2 && (r = $xRun_alone(p)) >= 0) return r;
  return -1;
}
function $xRun_before(p: number): number {
  if (!(b15[u[p]!]! & 8)) return -1;
  p++;
  while (b15[u[p]!]! & 8) p++;
  if (!(b8[u[p]!]! & 16)) return -1;
  return p;
}
function $xRun_alone(p: number): number {
  if (!(b14[u[p]!]! & 4)) return -1;
  p++;
  while (b14[u[p]!]! & 4) p++;
  if (b13[u[p]!]! & 1) return -1;
  return p;
}
function $maskMore_figures(p: number): number {
  if (!(b0[u[p]!]! & 128)) return -1;
  p++;
  while (b0[u[p]!]! & 128) p++;
  if (b8[u[p]!]! & 64) return -1;
  return p;
}
function $maskBody_joined(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $oneMask(p)) < 0) return undo(t);
  if ((p = $maskJoin(p)) < 0) return undo(t);
  if ((p = $maskPart(p)) < 0) return undo(t);
  while (b15[u[p]!]! & 2 && (r = $maskMore(p)) >= 0) p = r;
  return p;
}
function $maskBody_digits(p: number): number {
  if (!(b0[u[p]!]! & 128)) return -1;
  p++;
  while (b0[u[p]!]! & 128) p++;
  if ((p = $xRun(p)) < 0) return -1;
  while (b0[u[p]!]! & 128) p++;
  return p;
}
function $maskBody_one(p: number): number {
  const t = tp;
  if ((p = $oneMask(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 128) p++;
  return p;
}
function $valueMask(p: number): number {
  const d = d168[u[p]!]! & d169[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(114, p);
  let r: number;
  if (d & 15 && (r = $valueMask_many(p)) >= 0) return close(t, r);
  if (d & 48 && (r = $valueMask_one(p)) >= 0) return close(t, r);
  return undo(t);
}
function $valueMask_many(p: number): number {
  if ($valueMask_many$2(p) < 0) return -1;
  const t = tp;
  if ((p = $maskBody(p)) < 0) return undo(t);
  if ((b15[u[p]!]! & 16 && $valueMask_many$3(p) >= 0)) return undo(t);
  if ((p = $maskUnit(p)) < 0) return undo(t);
  return p;
}
function $sureMask(p: number): number {
  const d = d170[u[p]!]! & d171[u[p + 1]!]!;
  let r: number;
  if (d & 15 && (r = $sureMask_many(p)) >= 0) return r;
  if (d & 48 && (r = $sureMask_joined(p)) >= 0) return r;
  if (d & 64 && (r = $sureMask_digits(p)) >= 0) return r;
  return -1;
}
function $sureMask_many(p: number): number {
  while (b0[u[p]!]! & 128) p++;
  return $manyMask(p);
}
function $sureMask_joined(p: number): number {
  const t = tp;
  if ((p = $oneMask(p)) < 0) return undo(t);
  if ((p = $maskJoin(p)) < 0) return undo(t);
  return p;
}
function $sureMask_digits(p: number): number {
  if (!(b0[u[p]!]! & 128)) return -1;
  p++;
  while (b0[u[p]!]! & 128) p++;
  return $xRun(p);
}
function $valueMask_many$2(p: number): number {
  const t = tp;
  const end = $sureMask(p);
  tp = t;
  return end;
}
function $nameOnly(p: number): number {
  const d = d172[u[p]!]! & d173[u[p + 1]!]!;
  let r: number;
  if (d & 3 && (r = $nameOnly$2(p)) >= 0) return r;
  if (d & 12 && (r = longest(p, w102)) >= 0) return r;
  return -1;
}
function $nameOnly$2(p: number): number {
  const t = tp;
  if ((p = $placeNoun(p)) < 0) return undo(t);
  if ((b7[u[p]!]! & 4 && $edge(p) >= 0)) return undo(t);
  return p;
}
function $valueMask_many$3(p: number): number {
  const t = tp;
  const end = $nameOnly(p);
  tp = t;
  return end;
}
function $valueMask_one(p: number): number {
  if ((b15[u[p]!]! & 32 && b15[u[p + 1]!]! & 64 && $valueMask_many$2(p) >= 0)) return -1;
  const t = tp;
  if ((p = $oneMask(p)) < 0) return undo(t);
  if (longest(p, w103) >= 0) return undo(t);
  if ((p = $oneUnit(p)) < 0) return undo(t);
  return p;
}
function $oneUnit(p: number): number {
  const d = d174[u[p]!]! & d175[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(115, p);
  let r: number;
  if (d & 15 && (r = $oneUnit_unit(p)) >= 0) return close(t, r);
  if (d & 240 && (r = $oneUnit_scale(p)) >= 0) return close(t, r);
  if (d & 768 && (r = longest(p, w34)) >= 0) return close(t, r);
  return undo(t);
}
function $oneUnit_unit(p: number): number {
  let r: number;
  if (b0[u[p]!]! & 1) p++;
  const t = tp;
  if (b5[u[p]!]! & 2 && (r = $more(p)) >= 0) p = r;
  if (b5[u[p]!]! & 16 && (r = $scale(p)) >= 0) p = r;
  if (b5[u[p]!]! & 2 && (r = $more(p)) >= 0) p = r;
  if ((p = $unit(p)) < 0) return undo(t);
  return p;
}
function $oneUnit_scale(p: number): number {
  let r: number;
  if (b0[u[p]!]! & 1) p++;
  const t = tp;
  if (b5[u[p]!]! & 2 && (r = $more(p)) >= 0) p = r;
  if ((p = $scale(p)) < 0) return undo(t);
  if ($edge(p) < 0) return undo(t);
  return p;
}
function $nameMask(p: number): number {
  const d = d176[u[p]!]! & d177[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(116, p);
  let r: number;
  if (d & 15 && (r = $nameMask_many(p)) >= 0) return close(t, r);
  if (d & 16 && (r = $nameMask_some(p)) >= 0) return close(t, r);
  if (d & 96 && (r = $nameMask_one(p)) >= 0) return close(t, r);
  if (d & 128 && (r = $nameMask_variable(p)) >= 0) return close(t, r);
  if (d & 256 && (r = $nameMask_product(p)) >= 0) return close(t, r);
  return undo(t);
}
function $nameMask_many(p: number): number {
  let r: number;
  if ($nameMask_many$2(p) < 0) return -1;
  const t = tp;
  if ((p = $maskBody(p)) < 0) return undo(t);
  if (b15[u[p]!]! & 128 && (r = $placeNoun(p)) >= 0) p = r;
  return p;
}
function $nameSure(p: number): number {
  const d = d178[u[p]!]! & d179[u[p + 1]!]!;
  let r: number;
  if (d & 15 && (r = $sureMask_many(p)) >= 0) return r;
  if (d & 48 && (r = $sureMask_joined(p)) >= 0) return r;
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
  if (u[p]! !== 599 || u[p + 1]! !== 599) return -1;
  p += 2;
  while (u[p]! === 599) p++;
  if (u[p]! === 154) return -1;
  if (b15[u[p]!]! & 128 && (r = $placeNoun(p)) >= 0) p = r;
  return p;
}
function $nameMask_one(p: number): number {
  if ((b15[u[p]!]! & 32 && b15[u[p + 1]!]! & 64 && $valueMask_many$2(p) >= 0)) return -1;
  const t = tp;
  if ((p = $oneMask(p)) < 0) return undo(t);
  if (longest(p, w103) >= 0) return undo(t);
  if ((p = $oneName(p)) < 0) return undo(t);
  return p;
}
function $oneName(p: number): number {
  const from = p;
  if ((p = longest(p, w104)) < 0) return -1;
  return leaf(117, from, p);
}
function $nameMask_variable(p: number): number {
  if (!(b15[u[p]!]! & 8) || !(b16[u[p + 1]!]! & 1 && b8[u[p + 2]!]! & 2)) return -1;
  return p + 1;
}
function $nameMask_product(p: number): number {
  if (!(b15[u[p]!]! & 8) || !(u[p + 1]! === 87 && b14[u[p + 2]!]! & 4)) return -1;
  return p + 1;
}
function $dotMask(p: number): number {
  const d = d180[u[p]!]! & d180[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $dotMask_dots(p)) >= 0) return leaf(118, p, r);
  if (d & 6 && (r = $dotMask_unit(p)) >= 0) return leaf(118, p, r);
  if (d & 24 && (r = $dotMask_edge(p)) >= 0) return leaf(118, p, r);
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
  const d = d181[u[p]!]! & d181[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $questions$2(p)) >= 0) return r;
  if (d & 2 && (r = $questions$3(p)) >= 0) return r;
  return -1;
}
function $questions$2(p: number): number {
  if (u[p]! !== 1046 || u[p + 1]! !== 1046) return -1;
  p += 2;
  while (u[p]! === 1046) p++;
  return p;
}
function $questions$3(p: number): number {
  if (u[p]! !== 31 || u[p + 1]! !== 31) return -1;
  p += 2;
  while (u[p]! === 31) p++;
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
  const d = d182[u[p]!]! & d183[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $textBlank_braces(p)) >= 0) return leaf(119, p, r);
  if (d & 2 && (r = $textBlank_square(p)) >= 0) return leaf(119, p, r);
  if (d & 4 && (r = $textBlank_round(p)) >= 0) return leaf(119, p, r);
  if (d & 8 && (r = $textBlank_pair(p)) >= 0) return leaf(119, p, r);
  if (d & 16 && (r = $textBlank_brace(p)) >= 0) return leaf(119, p, r);
  if (d & 32 && (r = $textBlank_todo(p)) >= 0) return leaf(119, p, r);
  if (d & 448 && (r = $textBlank_bare(p)) >= 0) return leaf(119, p, r);
  if (d & 1536 && (r = $textBlank_later(p)) >= 0) return leaf(119, p, r);
  if (d & 2048 && (r = $textBlank_here(p)) >= 0) return leaf(119, p, r);
  return -1;
}
function $textBlank_braces(p: number): number {
  if (u[p]! !== 81 || u[p + 1]! !== 81 || u[p + 2]! === 0 || longest(p + 2, w105) >= 0) return -1;
  p += 3;
  while (u[p]! !== 0 && !(longest(p, w105) >= 0)) p++;
  if (u[p]! !== 83 || u[p + 1]! !== 83) return -1;
  return p + 2;
}
function $textBlank_square(p: number): number {
  if (!(b16[u[p]!]! & 2)) return -1;
  p++;
  if ((p = $fillWords(p)) < 0) return -1;
  if (!(b16[u[p]!]! & 64) || u[p + 1]! === 8) return -1;
  return p + 1;
}
function $fillWords(p: number): number {
  const d = d184[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $fillPhrase(p)) >= 0) return r;
  if (d & 2 && (r = $fillNoun(p)) >= 0) return r;
  return -1;
}
function $fillPhrase(p: number): number {
  const d = d185[u[p]!]! & d186[u[p + 1]!]!;
  let r: number;
  if (d & 3 && (r = $fillPhrase_start(p)) >= 0) return r;
  if (d & 4 && (r = $fillPhrase_inside(p)) >= 0) return r;
  return -1;
}
function $fillPhrase_start(p: number): number {
  let r: number;
  while (b0[u[p]!]! & 1) p++;
  if ((p = longest(p, w106)) < 0) return -1;
  for (;;) {
    let d: number;
    while ((d = d187[u[p]!]!) === 1) p++;
    if (d & 1) p++;
    else if (d & 2 && (r = $fillInside(p)) >= 0) p = r;
    else break;
  }
  return p;
}
function $fillInside(p: number): number {
  if ((b16[u[p]!]! & 4 && $fillInside$2(p) >= 0) || u[p]! === 0) return -1;
  p = next(p);
  return p;
}
function $fillInside$2(p: number): number {
  const d = d188[u[p]!]! & d189[u[p + 1]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 6 && (r = $openMark(p)) >= 0) return r;
  if (d & 24 && (r = $stopMark(p)) >= 0) return r;
  return -1;
}
function $fillPhrase_inside(p: number): number {
  let r: number;
  for (;;) {
    let d: number;
    while ((d = d190[u[p]!]!) === 1) p++;
    if (d & 1) p++;
    else if (d & 2 && (r = $fillBefore(p)) >= 0) p = r;
    else break;
  }
  if ((p = longest(p, w107)) < 0) return -1;
  for (;;) {
    let d: number;
    while ((d = d187[u[p]!]!) === 1) p++;
    if (d & 1) p++;
    else if (d & 2 && (r = $fillInside(p)) >= 0) p = r;
    else break;
  }
  return p;
}
function $fillBefore(p: number): number {
  if (longest(p, w107) >= 0) return -1;
  return $fillInside(p);
}
function $fillNoun(p: number): number {
  let r: number;
  for (;;) {
    let d: number;
    while ((d = d191[u[p]!]!) === 1) p++;
    if (d & 1) p++;
    else if (d & 2 && (r = $fillNoun$2(p)) >= 0) p = r;
    else break;
  }
  if ((p = longest(p, w108)) < 0) return -1;
  if (!(b16[u[p]!]! & 32)) return -1;
  return p;
}
function $fillNoun$2(p: number): number {
  if ((b16[u[p]!]! & 8 && b16[u[p + 1]!]! & 16 && $fillNoun$3(p) >= 0)) return -1;
  return $fillInside(p);
}
function $fillNoun$3(p: number): number {
  if ((p = longest(p, w108)) < 0) return -1;
  if (!(b16[u[p]!]! & 32)) return -1;
  return p + 1;
}
function $textBlank_round(p: number): number {
  if (!(b16[u[p]!]! & 128)) return -1;
  p++;
  if ((p = $fillPhrase(p)) < 0) return -1;
  if (!(b17[u[p]!]! & 1)) return -1;
  return p + 1;
}
function $textBlank_pair(p: number): number {
  if (!(b16[u[p]!]! & 128)) return -1;
  p++;
  if ((p = longest(p, w109)) < 0) return -1;
  if ((p = longest(p, w108)) < 0) return -1;
  if (!(b17[u[p]!]! & 1)) return -1;
  return p + 1;
}
function $textBlank_brace(p: number): number {
  if (!(b17[u[p]!]! & 2)) return -1;
  p++;
  if ((p = $fillWords(p)) < 0) return -1;
  if (!(b17[u[p]!]! & 4)) return -1;
  return p + 1;
}
function $textBlank_todo(p: number): number {
  if ((p = longest(p, w110)) < 0) return -1;
  if (b8[u[p]!]! & 64) return -1;
  return p;
}
function $textBlank_bare(p: number): number {
  let r: number;
  if (b17[u[p]!]! & 8 && b17[u[p + 1]!]! & 16 && (r = $fillFigures(p)) >= 0) p = r;
  if ((p = longest(p, w112)) < 0) return -1;
  if ($edge(p) < 0) return -1;
  return p;
}
function $fillFigures(p: number): number {
  if (u[p]! === 214 && u[p + 1]! === 179) p += 2;
  return longest(p, w111);
}
function $textBlank_later(p: number): number {
  if ((p = $fillFigures(p)) < 0) return -1;
  if ((p = longest(p, w113)) < 0) return -1;
  if ($edge(p) < 0) return -1;
  return p;
}
function $textBlank_here(p: number): number {
  let r: number;
  if (u[p]! !== 627 || u[p + 1]! !== 351 || !(b17[u[p + 2]!]! & 32)) return -1;
  p += 3;
  if ((p = longest(p, w114)) < 0) return -1;
  for (;;) {
    let d: number;
    while ((d = d187[u[p]!]!) === 1) p++;
    if (d & 1) p++;
    else if (d & 2 && (r = $fillInside(p)) >= 0) p = r;
    else break;
  }
  if ($edge(p) < 0) return -1;
  return p;
}
function $cue(p: number): number {
  const d = d192[u[p]!]! & d193[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(120, p);
  let r: number;
  if (d & 15 && (r = $sumCue(p)) >= 0) return close(t, r);
  if (d & 240 && (r = $ratioCue(p)) >= 0) return close(t, r);
  if (d & 3840 && (r = $changeCue(p)) >= 0) return close(t, r);
  return undo(t);
}
function $sumCue(p: number): number {
  const d = d194[u[p]!]! & d195[u[p + 1]!]!;
  let r: number;
  if (d & 3 && (r = $whole(p)) >= 0) return r;
  if (d & 4 && (r = $running(p)) >= 0) return r;
  if (d & 24 && (r = $part(p)) >= 0) return r;
  if (d & 32 && (r = $division(p)) >= 0) return r;
  if (d & 64 && (r = $announce(p)) >= 0) return r;
  return -1;
}
function $whole(p: number): number {
  const d = d196[u[p]!]! & d197[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w115)) >= 0) return leaf(121, p, r);
  if (d & 2 && u[p]! === 210 && !(b17[u[p + 1]!]! & 64)) return leaf(121, p, p + 1);
  return -1;
}
function $running(p: number): number {
  if (u[p]! !== 779 || u[p + 1]! !== 862) return -1;
  return leaf(122, p, p + 2);
}
function $part(p: number): number {
  const d = d198[u[p]!]! & d199[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w116)) >= 0) return leaf(123, p, r);
  if (d & 2 && u[p]! === 308 && !(b17[u[p + 1]!]! & 128)) return leaf(123, p, p + 1);
  return -1;
}
function $division(p: number): number {
  const from = p;
  if ((p = longest(p, w117)) < 0) return -1;
  return leaf(124, from, p);
}
function $announce(p: number): number {
  const from = p;
  if ((p = longest(p, w118)) < 0) return -1;
  return leaf(125, from, p);
}
function $ratioCue(p: number): number {
  const d = d200[u[p]!]! & d201[u[p + 1]!]!;
  let r: number;
  if (d & 3 && (r = $rate(p)) >= 0) return r;
  if (d & 4 && (r = $share(p)) >= 0) return r;
  if (d & 8 && (r = $portion(p)) >= 0) return r;
  if (d & 16 && (r = $entire(p)) >= 0) return r;
  if (d & 96 && (r = $each(p)) >= 0) return r;
  if (d & 128 && (r = $overall(p)) >= 0) return r;
  if (d & 256 && (r = $timely(p)) >= 0) return r;
  if (d & 512 && (r = $fresh(p)) >= 0) return r;
  if (d & 1024 && (r = $leftover(p)) >= 0) return r;
  if (d & 6144 && (r = $target(p)) >= 0) return r;
  if (d & 8192 && (r = $excess(p)) >= 0) return r;
  if (d & 49152 && (r = $result(p)) >= 0) return r;
  return -1;
}
function $rate(p: number): number {
  const from = p;
  if ((p = longest(p, w119)) < 0) return -1;
  if ($rate$4(p) < 0) return -1;
  return leaf(126, from, p);
}
function $rate$2(p: number): number {
  let r: number;
  while (b18[u[p]!]! & 1 && (r = longest(p, w120)) >= 0) p = r;
  return $rate$3(p);
}
function $rate$3(p: number): number {
  const d = d202[u[p]!]! & d203[u[p + 1]!]!;
  let r: number;
  if (d & 3 && (r = longest(p, w121)) >= 0) return r;
  if (d & 4 && (r = $hanPart_tenths(p)) >= 0) return r;
  return -1;
}
function $hanPart_tenths(p: number): number {
  const t = tp;
  if ((p = $hanUnit(p)) < 0) return undo(t);
  if (u[p]! !== 484) return undo(t);
  return p + 1;
}
function $rate$4(p: number): number {
  const t = tp;
  const end = $rate$2(p);
  tp = t;
  return end;
}
function $share(p: number): number {
  const d = d204[u[p]!]! & d205[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w122)) >= 0) return leaf(127, p, r);
  if (d & 2 && u[p]! === 269 && !(b18[u[p + 1]!]! & 2)) return leaf(127, p, p + 1);
  return -1;
}
function $portion(p: number): number {
  const from = p;
  if ((p = longest(p, w123)) < 0) return -1;
  return leaf(128, from, p);
}
function $entire(p: number): number {
  const from = p;
  if ((p = longest(p, w124)) < 0) return -1;
  return leaf(129, from, p);
}
function $each(p: number): number {
  const d = d206[u[p]!]! & d207[u[p + 1]!]!;
  let r: number;
  if (d & 1) return leaf(130, p, p + 2);
  if (d & 2 && (r = $eachOne(p)) >= 0) return leaf(130, p, r);
  return -1;
}
function $eachOne(p: number): number {
  if (u[p]! !== 300 || !(b18[u[p + 1]!]! & 4)) return -1;
  return p + 1;
}
function $overall(p: number): number {
  const from = p;
  if ((p = longest(p, w125)) < 0) return -1;
  return leaf(131, from, p);
}
function $timely(p: number): number {
  const from = p;
  if ((p = longest(p, w126)) < 0) return -1;
  return leaf(132, from, p);
}
function $fresh(p: number): number {
  const from = p;
  if ((p = longest(p, w127)) < 0) return -1;
  return leaf(133, from, p);
}
function $leftover(p: number): number {
  const from = p;
  if ((p = longest(p, w128)) < 0) return -1;
  return leaf(134, from, p);
}
function $target(p: number): number {
  const d = d208[u[p]!]! & d209[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $target_noun(p)) >= 0) return leaf(135, p, r);
  if (d & 2 && (r = $due(p)) >= 0) return leaf(135, p, r);
  return -1;
}
function $target_noun(p: number): number {
  let r: number;
  if ((p = longest(p, w129)) < 0) return -1;
  if (b18[u[p]!]! & 8 && (r = longest(p, w130)) >= 0) p = r;
  return p;
}
function $due(p: number): number {
  if (!(b18[u[p]!]! & 16) || longest(p + 1, w131) < 0) return -1;
  return p + 1;
}
function $excess(p: number): number {
  const from = p;
  if ((p = longest(p, w132)) < 0) return -1;
  return leaf(136, from, p);
}
function $result(p: number): number {
  const d = d210[u[p]!]! & d211[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w133)) >= 0) return leaf(137, p, r);
  if (d & 2 && (r = $actual(p)) >= 0) return leaf(137, p, r);
  return -1;
}
function $actual(p: number): number {
  if (u[p]! !== 381 || !(b18[u[p + 1]!]! & 32)) return -1;
  return p + 1;
}
function $changeCue(p: number): number {
  const d = d212[u[p]!]! & d213[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $industries(p)) >= 0) return r;
  if (d & 2 && (r = $balance(p)) >= 0) return r;
  if (d & 4 && (r = $output(p)) >= 0) return r;
  if (d & 8 && (r = $real(p)) >= 0) return r;
  if (d & 16 && (r = $annual(p)) >= 0) return r;
  if (d & 96 && (r = $basis(p)) >= 0) return r;
  if (d & 896 && (r = $former(p)) >= 0) return r;
  if (d & 15360 && (r = $reach(p)) >= 0) return r;
  if (d & 245760 && (r = $rise(p)) >= 0) return r;
  if (d & 1835008 && (r = $fall(p)) >= 0) return r;
  if (d & 6291456 && (r = $multiple(p)) >= 0) return r;
  if (d & 8388608 && (r = $from(p)) >= 0) return r;
  return -1;
}
function $industries(p: number): number {
  const from = p;
  if ((p = longest(p, w134)) < 0) return -1;
  return leaf(138, from, p);
}
function $balance(p: number): number {
  const from = p;
  if ((p = longest(p, w135)) < 0) return -1;
  return leaf(139, from, p);
}
function $output(p: number): number {
  const from = p;
  if ((p = longest(p, w136)) < 0) return -1;
  if ((u[p]! === 825 && u[p + 1]! === 818)) return -1;
  return leaf(140, from, p);
}
function $real(p: number): number {
  const from = p;
  if ((p = longest(p, w137)) < 0) return -1;
  return leaf(141, from, p);
}
function $annual(p: number): number {
  const from = p;
  if ((p = longest(p, w138)) < 0) return -1;
  return leaf(142, from, p);
}
function $basis(p: number): number {
  const d = d214[u[p]!]! & d215[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(143, p);
  let r: number;
  if (d & 1 && (r = longest(p, w139)) >= 0) return close(t, r);
  if (d & 2 && (r = $basis_former(p)) >= 0) return close(t, r);
  if (d & 4 && (r = $basis_now(p)) >= 0) return close(t, r);
  if (d & 8 && (r = $basis_year(p)) >= 0) return close(t, r);
  return undo(t);
}
function $basis_former(p: number): number {
  if (!(b18[u[p]!]! & 64)) return -1;
  p++;
  return $former(p);
}
function $former(p: number): number {
  const d = d216[u[p]!]! & d217[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(144, p);
  let r: number;
  if (d & 3 && (r = $former_time(p)) >= 0) return close(t, r);
  if (d & 4) return close(t, p + 2);
  return undo(t);
}
function $former_time(p: number): number {
  const t = tp;
  if ((p = $formerTime(p)) < 0) return undo(t);
  if (u[p]! === 302 && u[p + 1]! === 582) p += 2;
  if (u[p]! === 584) p++;
  return p;
}
function $formerTime(p: number): number {
  const d = d218[u[p]!]! & d219[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w140)) >= 0) return r;
  if (d & 2 && (r = $fiveYears(p)) >= 0) return r;
  return -1;
}
function $fiveYears(p: number): number {
  let r: number;
  if (u[p]! !== 92) return -1;
  const t = tp;
  p++;
  if ((p = $hanOrdinal(p)) < 0) return undo(t);
  if (u[p]! !== 146 || u[p + 1]! !== 93) return undo(t);
  p += 2;
  if (b18[u[p]!]! & 128 && (r = longest(p, w141)) >= 0) p = r;
  return p;
}
function $basis_now(p: number): number {
  if (!(b18[u[p]!]! & 64)) return -1;
  p++;
  return longest(p, w142);
}
function $basis_year(p: number): number {
  if (!(b18[u[p]!]! & 64) || $basis_year$3(p + 1) < 0) return -1;
  return p + 1;
}
function $basis_year$2(p: number): number {
  while (b0[u[p]!]! & 1) p++;
  return $yearNumber(p);
}
function $basis_year$3(p: number): number {
  const t = tp;
  const end = $basis_year$2(p);
  tp = t;
  return end;
}
function $reach(p: number): number {
  const t = open(145, p);
  if ((p = $reach$2(p)) < 0) return undo(t);
  if (!(b19[u[p]!]! & 4)) return undo(t);
  return close(t, p + 1);
}
function $reach$2(p: number): number {
  const d = d220[u[p]!]! & d221[u[p + 1]!]!;
  let r: number;
  if (d & 3 && (r = $riseVerb(p)) >= 0) return r;
  if (d & 12 && (r = $fallVerb(p)) >= 0) return r;
  if (d & 48 && (r = longest(p, w145)) >= 0) return r;
  return -1;
}
function $riseVerb(p: number): number {
  const d = d222[u[p]!]! & d223[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w143)) >= 0) return leaf(146, p, r);
  if (d & 2 && (r = $riseBrief(p)) >= 0) return leaf(146, p, r);
  return -1;
}
function $riseBrief(p: number): number {
  if (!(b19[u[p]!]! & 1) || !(b10[u[p + 1]!]! & 1)) return -1;
  return p + 1;
}
function $fallVerb(p: number): number {
  const d = d224[u[p]!]! & d225[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w144)) >= 0) return leaf(147, p, r);
  if (d & 2 && (r = $fallBrief(p)) >= 0) return leaf(147, p, r);
  return -1;
}
function $fallBrief(p: number): number {
  if (!(b19[u[p]!]! & 2) || !(b10[u[p + 1]!]! & 1)) return -1;
  return p + 1;
}
function $rise(p: number): number {
  const d = d226[u[p]!]! & d227[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(148, p);
  let r: number;
  if (d & 1 && (r = longest(p, w146)) >= 0) return close(t, r);
  if (d & 6 && (r = $riseVerb(p)) >= 0) return close(t, r);
  if (d & 8 && (r = $riseShort(p)) >= 0) return close(t, r);
  if (d & 16 && (r = $doubling(p)) >= 0) return close(t, r);
  return undo(t);
}
function $riseShort(p: number): number {
  if (!(b19[u[p]!]! & 8) || $riseShort$2(p + 1) < 0) return -1;
  return p + 1;
}
function $byFigure(p: number): number {
  let r: number;
  if (b19[u[p]!]! & 16) p++;
  const t = tp;
  if (b19[u[p]!]! & 32 && (r = $approx(p)) >= 0) p = r;
  if (!(b0[u[p]!]! & 128)) return undo(t);
  return p + 1;
}
function $approx(p: number): number {
  const d = d228[u[p]!]! & d229[u[p + 1]!]!;
  let r: number;
  if (d & 3 && (r = $approxOver(p)) >= 0) return r;
  if (d & 12 && (r = $approxUnder(p)) >= 0) return r;
  if (d & 48 && (r = $approxAbout(p)) >= 0) return r;
  if (d & 192 && (r = $approxReach(p)) >= 0) return r;
  return -1;
}
function $approxOver(p: number): number {
  const from = p;
  if ((p = longest(p, w147)) < 0) return -1;
  return leaf(149, from, p);
}
function $approxUnder(p: number): number {
  const from = p;
  if ((p = longest(p, w148)) < 0) return -1;
  return leaf(150, from, p);
}
function $approxAbout(p: number): number {
  const from = p;
  if ((p = longest(p, w149)) < 0) return -1;
  return leaf(151, from, p);
}
function $approxReach(p: number): number {
  const from = p;
  if ((p = longest(p, w150)) < 0) return -1;
  return leaf(152, from, p);
}
function $riseShort$2(p: number): number {
  const t = tp;
  const end = $byFigure(p);
  tp = t;
  return end;
}
function $doubling(p: number): number {
  if (u[p]! !== 814 || $doubling$2(p + 1) < 0) return -1;
  return p + 1;
}
function $doubling$2(p: number): number {
  if (u[p]! === 140) p++;
  if (!(b19[u[p]!]! & 64) || u[p + 1]! !== 699) return -1;
  return p + 2;
}
function $fall(p: number): number {
  const d = d230[u[p]!]! & d231[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(153, p);
  let r: number;
  if (d & 1 && (r = longest(p, w151)) >= 0) return close(t, r);
  if (d & 6 && (r = $fallVerb(p)) >= 0) return close(t, r);
  if (d & 8 && (r = $fallShort(p)) >= 0) return close(t, r);
  return undo(t);
}
function $fallShort(p: number): number {
  if (!(b19[u[p]!]! & 128) || $riseShort$2(p + 1) < 0) return -1;
  return p + 1;
}
function $multiple(p: number): number {
  const from = p;
  if ((p = longest(p, w152)) < 0) return -1;
  if ($multiple$3(p) < 0) return -1;
  return leaf(154, from, p);
}
function $multiple$2(p: number): number {
  let r: number;
  if (b19[u[p]!]! & 32 && (r = longest(p, w153)) >= 0) p = r;
  const t = tp;
  if ((p = $amount(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 189) return undo(t);
  return p + 1;
}
function $amount(p: number): number {
  const d = d232[u[p]!]!;
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
  if (b5[u[p]!]! & 2 && (r = $more(p)) >= 0) p = r;
  if (b5[u[p]!]! & 16 && (r = $scale(p)) >= 0) p = r;
  if (b5[u[p]!]! & 2 && (r = $more(p)) >= 0) p = r;
  return p;
}
function $amount_han(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $hanNumeral(p)) < 0) return undo(t);
  if (b5[u[p]!]! & 2 && (r = $more(p)) >= 0) p = r;
  if (b5[u[p]!]! & 16 && (r = $scale(p)) >= 0) p = r;
  if (b5[u[p]!]! & 2 && (r = $more(p)) >= 0) p = r;
  return p;
}
function $hanNumeral(p: number): number {
  let r: number;
  const t = open(155, p);
  const began = p;
  for (;;) {
    let d: number;
    while ((d = d233[u[p]!]!) === 2) p++;
    if (d & 1 && (r = $hanFigure(p)) >= 0) p = r;
    else if (d & 2) p++;
    else break;
  }
  if (p === began) return undo(t);
  return close(t, p);
}
function $multiple$3(p: number): number {
  const t = tp;
  const end = $multiple$2(p);
  tp = t;
  return end;
}
function $from(p: number): number {
  if (!(b9[u[p]!]! & 128) || b20[u[p + 1]!]! & 1) return -1;
  return leaf(156, p, p + 1);
}
function $word(p: number): number {
  const from = p;
  while (b0[u[p]!]! & 128) p++;
  if (!(b8[u[p]!]! & 64)) return -1;
  p++;
  while (b14[u[p]!]! & 16) p++;
  return leaf(157, from, p);
}
function $ordinalName(p: number): number {
  if (u[p]! !== 758) return -1;
  p++;
  return $ordinalName$2(p);
}
function $ordinalName$2(p: number): number {
  const d = d232[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $webLine_turn$4(p)) >= 0) return r;
  if (d & 2 && (r = $hanNumeral(p)) >= 0) return r;
  return -1;
}
function $personName(p: number): number {
  if (!(b20[u[p]!]! & 2) || u[p + 1]! !== 599) return -1;
  p += 2;
  if (u[p]! === 599) p++;
  return p;
}
function $quantity(p: number): number {
  let r: number;
  const t = open(158, p);
  if (b19[u[p]!]! & 32 && (r = $quantity$2(p)) >= 0) p = r;
  if (b20[u[p]!]! & 8 && (r = $quantity$3(p)) >= 0) p = r;
  if ((p = $quantity$4(p)) < 0) return undo(t);
  if (b20[u[p]!]! & 64 && (r = $tail(p)) >= 0) p = r;
  return close(t, p);
}
function $quantity$2(p: number): number {
  const t = tp;
  if ((p = $approx(p)) < 0) return undo(t);
  if (b20[u[p]!]! & 4) p++;
  return p;
}
function $quantity$3(p: number): number {
  const d = d234[u[p]!]! & d235[u[p + 1]!]!;
  let r: number;
  if (d & 15 && (r = $approx(p)) >= 0) return r;
  if (d & 16 && (r = $approxSome(p)) >= 0) return r;
  return -1;
}
function $approxSome(p: number): number {
  if (!(b20[u[p]!]! & 16) || !(b5[u[p + 1]!]! & 16) || (u[p + 1]! === 703 && u[p + 2]! === 230)) return -1;
  return leaf(159, p, p + 1);
}
function $quantity$4(p: number): number {
  const d = d236[u[p]!]! & d237[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $fraction(p)) >= 0) return r;
  if (d & 14 && (r = $range(p)) >= 0) return r;
  if (d & 16 && (r = $single_broken(p)) >= 0) return r;
  if (d & 224 && (r = $single_measured(p)) >= 0) return r;
  if (d & 1792 && (r = $single_open(p)) >= 0) return r;
  if (d & 2048 && (r = $amount_arabic(p)) >= 0) return r;
  return -1;
}
function $fraction(p: number): number {
  const t = open(160, p);
  if ((p = $hanNumeral(p)) < 0) return undo(t);
  if (u[p]! !== 230 || u[p + 1]! !== 135) return undo(t);
  p += 2;
  if ((p = $fraction$2(p)) < 0) return undo(t);
  return close(t, p);
}
function $fraction$2(p: number): number {
  const d = d232[u[p]!]!;
  let r: number;
  if (d & 1 && (r = $arabicNumeral(p)) >= 0) return r;
  if (d & 2 && (r = $hanNumeral(p)) >= 0) return r;
  return -1;
}
function $range(p: number): number {
  let r: number;
  const t = open(161, p);
  if ((p = $amount(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (b4[u[p]!]! & 128 && b20[u[p + 1]!]! & 32 && (r = $range$2(p)) >= 0) p = r;
  if ((p = longest(p, w12)) < 0) return undo(t);
  if (b19[u[p]!]! & 32 && (r = $approx(p)) >= 0) p = r;
  if ((p = $amount(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (b4[u[p]!]! & 128 && (r = $unit(p)) >= 0) p = r;
  return close(t, p);
}
function $range$2(p: number): number {
  const t = tp;
  if ((p = $unit(p)) < 0) return undo(t);
  if (!(b2[u[p]!]! & 32)) return undo(t);
  return p;
}
function $single_broken(p: number): number {
  const t = tp;
  if ((p = $arabicNumeral(p)) < 0) return undo(t);
  if (!(b8[u[p]!]! & 4)) return undo(t);
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
  if (longest(p, w154) < 0) return undo(t);
  return p;
}
function $tail(p: number): number {
  const d = d238[u[p]!]! & d239[u[p + 1]!]!;
  let r: number;
  if (d & 3 && (r = $tailOver(p)) >= 0) return r;
  if (d & 4 && (r = $tailAbout(p)) >= 0) return r;
  if (d & 8 && (r = $tailUnder(p)) >= 0) return r;
  return -1;
}
function $tailAbout(p: number): number {
  const from = p;
  if ((p = longest(p, w155)) < 0) return -1;
  return leaf(162, from, p);
}
function $tailUnder(p: number): number {
  const from = p;
  if ((p = longest(p, w156)) < 0) return -1;
  return leaf(163, from, p);
}
function $open(p: number): number {
  const from = p;
  if ((p = $openMark(p)) < 0) return -1;
  return leaf(164, from, p);
}
function $close(p: number): number {
  if (!(b20[u[p]!]! & 128)) return -1;
  return leaf(165, p, p + 1);
}
function $text_any(p: number): number {
  if ((b21[u[p]!]! & 4 && $stopMark(p) >= 0) || u[p]! === 0) return -1;
  p = next(p);
  return p;
}
function $ending(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $stop(p)) < 0) return undo(t);
  for (;;) {
    let d: number;
    while ((d = d240[u[p]!]!) === 2) p++;
    if (d & 1 && (r = $close(p)) >= 0) p = r;
    else if (d & 2) p++;
    else break;
  }
  return p;
}
function $stop(p: number): number {
  const from = p;
  if ((p = $stopMark(p)) < 0) return -1;
  return leaf(166, from, p);
}
function $sentence_empty(p: number): number {
  let r: number;
  const t = tp;
  while (b7[u[p]!]! & 128 && (r = $lead(p)) >= 0) p = r;
  if ((p = $ending(p)) < 0) return undo(t);
  return p;
}
function $sentence_bare(p: number): number {
  let r: number;
  if ((p = $lead(p)) < 0) return -1;
  while (b7[u[p]!]! & 128 && (r = $lead(p)) >= 0) p = r;
  return p;
}
function $title(p: number): number {
  let r: number;
  while (b0[u[p]!]! & 1) p++;
  while (u[p]! === 5) p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! === 10 && u[p + 1]! === 10) p += 2;
  if (u[p]! === 110) p++;
  const t = tp;
  while (b21[u[p]!]! & 8 && (r = $titlePiece(p)) >= 0) p = r;
  if ((p = $titleEnd(p)) < 0) return undo(t);
  while (b21[u[p]!]! & 16 && (r = $titleTail(p)) >= 0) p = r;
  if (u[p]! === 111) p++;
  while (b21[u[p]!]! & 16 && (r = $titleTail(p)) >= 0) p = r;
  if (u[p]! === 10 && u[p + 1]! === 10) p += 2;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 0) return undo(t);
  return p;
}
function $titlePiece(p: number): number {
  if ((d241[u[p]!]! & d242[u[p + 1]!]! && $titlePiece$2(p) >= 0)) return -1;
  return $titleWord(p);
}
function $titleLast(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $titleEnd(p)) < 0) return undo(t);
  while (b21[u[p]!]! & 16 && (r = $titleTail(p)) >= 0) p = r;
  if (u[p]! === 111) p++;
  while (b21[u[p]!]! & 16 && (r = $titleTail(p)) >= 0) p = r;
  if (u[p]! === 10 && u[p + 1]! === 10) p += 2;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 0) return undo(t);
  return p;
}
function $titleEnd(p: number): number {
  const d = d243[u[p]!]! & d244[u[p + 1]!]!;
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
  if ((p = longest(p, w158)) < 0) return -1;
  return leaf(167, from, p);
}
function $planPart(p: number): number {
  const from = p;
  if ((p = longest(p, w159)) < 0) return -1;
  return leaf(168, from, p);
}
function $reportPart(p: number): number {
  const from = p;
  if ((p = longest(p, w160)) < 0) return -1;
  return leaf(169, from, p);
}
function $collection(p: number): number {
  const from = p;
  if ((p = longest(p, w161)) < 0) return -1;
  return leaf(170, from, p);
}
function $announced(p: number): number {
  if (!(b16[u[p]!]! & 128)) return -1;
  const from = p;
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! === 210) p++;
  while (b0[u[p]!]! & 1) p++;
  const t = open(171, from);
  if ((p = $announcedCount(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 769) return undo(t);
  p++;
  while (b0[u[p]!]! & 1) p++;
  if (!(b17[u[p]!]! & 1)) return undo(t);
  return close(t, p + 1);
}
function $announcedCount(p: number): number {
  const d = d232[u[p]!]!;
  if (d === 0) return -1;
  const t = open(172, p);
  let r: number;
  if (d & 1 && (r = $webLine_turn$4(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $hanNumeral(p)) >= 0) return close(t, r);
  return undo(t);
}
function $titleTail(p: number): number {
  const d = d245[u[p]!]! & d246[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $titleRemark(p)) >= 0) return r;
  if (d & 2 && (r = $announced(p)) >= 0) return r;
  if (d & 4 && (r = $collection(p)) >= 0) return r;
  if (d & 24 && (r = longest(p, w162)) >= 0) return r;
  return -1;
}
function $titleRemark(p: number): number {
  if (!(b16[u[p]!]! & 128) || (b0[u[p + 1]!]! & 128 && b21[u[p + 2]!]! & 32 && $titleRemark$2(p + 1) >= 0) || !(b21[u[p + 1]!]! & 64)) return -1;
  p += 2;
  while (b21[u[p]!]! & 64) p++;
  if (!(b17[u[p]!]! & 1)) return -1;
  return p + 1;
}
function $titleRemark$2(p: number): number {
  if (!(b0[u[p]!]! & 128)) return -1;
  p++;
  while (b0[u[p]!]! & 128) p++;
  if (u[p]! !== 769) return -1;
  return p + 1;
}
function $titlePiece$2(p: number): number {
  const t = tp;
  const end = $titleLast(p);
  tp = t;
  return end;
}
function $titleWord(p: number): number {
  const d = d247[u[p]!]! & d248[u[p + 1]!]!;
  let r: number;
  if (d & 3 && (r = $titleYear(p)) >= 0) return r;
  if (d & 4 && (r = $summaryPart(p)) >= 0) return r;
  if (d & 8 && (r = $planPart(p)) >= 0) return r;
  if (d & 16 && (r = $reportPart(p)) >= 0) return r;
  if (d & 32) return p + 1;
  if (d & 64 && (r = $titleChar(p)) >= 0) return r;
  return -1;
}
function $titleYear(p: number): number {
  const t = open(173, p);
  if ((p = $yearNumber(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 429) return undo(t);
  return close(t, p + 1);
}
function $titleChar(p: number): number {
  if ((b21[u[p]!]! & 128 && $titleChar$2(p) >= 0) || u[p]! === 0) return -1;
  p = next(p);
  return p;
}
function $titleChar$2(p: number): number {
  const d = d249[u[p]!]! & d16[u[p + 1]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 6 && (r = $stopMark(p)) >= 0) return r;
  return -1;
}
function $entry(p: number): number {
  let r: number;
  while (b0[u[p]!]! & 1) p++;
  const t = tp;
  if (d33[u[p]!]! & d34[u[p + 1]!]! && (r = $leadMark(p)) >= 0) p = r;
  if (b5[u[p]!]! & 128 && (r = $entry$2(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if ((p = $entryText(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if (b22[u[p]!]! & 16 && (r = $leader(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if (b22[u[p]!]! & 32 && (r = $entryPage(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if (u[p]! !== 0) return undo(t);
  return p;
}
function $entry$2(p: number): number {
  let r: number;
  const t = tp;
  if (b6[u[p]!]! & 1 && (r = $label(p)) >= 0) p = r;
  if ((p = $marker(p)) < 0) return undo(t);
  return p;
}
function $entryText(p: number): number {
  if (u[p]! === 0 || (b22[u[p]!]! & 1 && $entryText$4(p) >= 0) || (b22[u[p]!]! & 8 && $entryText$5(p) >= 0)) return -1;
  const from = p;
  p++;
  while (u[p]! !== 0 && !(b22[u[p]!]! & 1 && $entryText$4(p) >= 0) && !(b22[u[p]!]! & 8 && $entryText$5(p) >= 0)) p++;
  return leaf(174, from, p);
}
function $entryText$2(p: number): number {
  const d = d250[u[p]!]! & d251[u[p + 1]!]!;
  let r: number;
  if (d & 15 && (r = $leader(p)) >= 0) return r;
  if (d & 16 && (r = $entryText$3(p)) >= 0) return r;
  if (d & 96 && (r = $line_blank(p)) >= 0) return r;
  return -1;
}
function $leader(p: number): number {
  const d = d252[u[p]!]! & d253[u[p + 1]!]!;
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
  if (u[p]! !== 94) return -1;
  p++;
  while (u[p]! === 94) p++;
  return p;
}
function $leader_points(p: number): number {
  if (u[p]! !== 86 || u[p + 1]! !== 86 || u[p + 2]! !== 86) return -1;
  p += 3;
  while (u[p]! === 86) p++;
  return p;
}
function $leader_dashes(p: number): number {
  if (u[p]! !== 89 || u[p + 1]! !== 89 || u[p + 2]! !== 89) return -1;
  p += 3;
  while (u[p]! === 89) p++;
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
  const d = d254[u[p]!]! & d255[u[p + 1]!]!;
  let r: number;
  if (d & 3 && (r = $entryPage_figures(p)) >= 0) return leaf(175, p, r);
  if (d & 4) return leaf(175, p, p + 1);
  return -1;
}
function $entryPage_figures(p: number): number {
  if (b22[u[p]!]! & 2) p++;
  if (!(b0[u[p]!]! & 128)) return -1;
  p++;
  while (b0[u[p]!]! & 128) p++;
  if (b22[u[p]!]! & 4) p++;
  return p;
}
function $entryText$4(p: number): number {
  const t = tp;
  const end = $entryText$2(p);
  tp = t;
  return end;
}
function $entryText$5(p: number): number {
  const d = d256[u[p]!]! & d16[u[p + 1]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 6 && (r = $stopMark(p)) >= 0) return r;
  return -1;
}
function $roles(p: number): number {
  let r: number;
  for (;;) {
    let d: number;
    while ((d = d257[u[p]!]! & d258[u[p + 1]!]!) === 1024) p++;
    if (d & 3 && (r = $titleYear(p)) >= 0) p = r;
    else if (d & 28 && (r = $problemPart(p)) >= 0) p = r;
    else if (d & 32 && (r = $nextPart(p)) >= 0) p = r;
    else if (d & 64 && (r = $planRole(p)) >= 0) p = r;
    else if (d & 128 && (r = $summaryPart(p)) >= 0) p = r;
    else if (d & 768 && (r = $workPart(p)) >= 0) p = r;
    else if (d & 1024) p++;
    else if (d & 2048 && (r = $roles$2(p)) >= 0) p = r;
    else break;
  }
  return p;
}
function $problemPart(p: number): number {
  const d = d259[u[p]!]! & d260[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = longest(p, w163)) >= 0) return leaf(176, p, r);
  if (d & 2 && u[p]! === 324 && u[p + 1]! === 995 && !(longest(p + 2, w164) >= 0)) return leaf(176, p, p + 2);
  if (d & 4 && (r = longest(p, w165)) >= 0) return leaf(176, p, r);
  return -1;
}
function $nextPart(p: number): number {
  const from = p;
  if ((p = longest(p, w166)) < 0) return -1;
  return leaf(177, from, p);
}
function $planRole(p: number): number {
  const t = open(178, p);
  if ((p = $planPart(p)) < 0) return undo(t);
  if ($planRole$2(p) < 0) return undo(t);
  return close(t, p);
}
function $planRole$2(p: number): number {
  const d = d261[u[p]!]! & d262[u[p + 1]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 14 && (r = $edge(p)) >= 0) return r;
  return -1;
}
function $workPart(p: number): number {
  let r: number;
  const from = p;
  if (b22[u[p]!]! & 64 && b22[u[p + 1]!]! & 128 && (r = longest(p, w167)) >= 0) p = r;
  if (u[p]! !== 416 || u[p + 1]! !== 181 || $edge$2(p + 2) < 0) return -1;
  return leaf(179, from, p + 2);
}
function $roles$2(p: number): number {
  if (u[p]! === 0) return -1;
  p = next(p);
  return p;
}
function $lists(p: number): number {
  let r: number;
  for (;;) {
    let d: number;
    while ((d = d263[u[p]!]! & d264[u[p + 1]!]!) === 256) p++;
    if (d & 15 && (r = $tally(p)) >= 0) p = r;
    else if (d & 16 && (r = $addition(p)) >= 0) p = r;
    else if (d & 32 && (r = $ordinalName(p)) >= 0) p = r;
    else if (d & 64 && (r = $listSkip_number(p)) >= 0) p = r;
    else if (d & 128 && (r = $pause$2(p)) >= 0) p = r;
    else if (d & 256) p++;
    else if (d & 512 && (r = $roles$2(p)) >= 0) p = r;
    else break;
  }
  return p;
}
function $tally(p: number): number {
  let r: number;
  const t = open(180, p);
  if (b23[u[p]!]! & 1 && (r = $tallyLead(p)) >= 0) p = r;
  if (b23[u[p]!]! & 32 && (r = $tallyOpen(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  if ((p = $tallyNumber(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if ((p = $tallyUnit(p)) < 0) return undo(t);
  if (b24[u[p]!]! & 1) p++;
  if ((p = $tallyTail(p)) < 0) return undo(t);
  while (b25[u[p]!]! & 1) p++;
  if (b25[u[p]!]! & 2 && (r = $tallyMark(p)) >= 0) p = r;
  return close(t, p);
}
function $tallyLead(p: number): number {
  const d = d265[u[p]!]! & d266[u[p + 1]!]!;
  let r: number;
  if (d & 3 && (r = $tallyLead_verb(p)) >= 0) return r;
  if (d & 4 && (r = $aheadWord(p)) >= 0) return r;
  if (d & 24 && (r = $behindWord(p)) >= 0) return r;
  if (d & 96 && (r = $partialWord(p)) >= 0) return r;
  if (d & 128 && (r = $joinWord(p)) >= 0) return r;
  return -1;
}
function $tallyLead_verb(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $listVerb(p)) < 0) return undo(t);
  if (b23[u[p]!]! & 4 && b23[u[p + 1]!]! & 8 && (r = $aheadWord(p)) >= 0) p = r;
  return p;
}
function $listVerb(p: number): number {
  const from = p;
  if ((p = longest(p, w168)) < 0) return -1;
  while (b23[u[p]!]! & 2) p++;
  return leaf(181, from, p);
}
function $aheadWord(p: number): number {
  const from = p;
  if ((p = longest(p, w169)) < 0) return -1;
  return leaf(182, from, p);
}
function $behindWord(p: number): number {
  const from = p;
  if ((p = longest(p, w170)) < 0) return -1;
  return leaf(183, from, p);
}
function $partialWord(p: number): number {
  const from = p;
  if ((p = longest(p, w171)) < 0) return -1;
  return leaf(184, from, p);
}
function $joinWord(p: number): number {
  if (!(b23[u[p]!]! & 16)) return -1;
  return leaf(185, p, p + 1);
}
function $tallyOpen(p: number): number {
  if (!(b23[u[p]!]! & 32)) return -1;
  return leaf(186, p, p + 1);
}
function $tallyNumber(p: number): number {
  const d = d267[u[p]!]! & d268[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(187, p);
  let r: number;
  if (d & 1 && (r = $twoFigures(p)) >= 0) return close(t, r);
  if (d & 2) return close(t, p + 1);
  if (d & 28 && (r = $tallyNumber_han(p)) >= 0) return close(t, r);
  return undo(t);
}
function $tallyNumber_han(p: number): number {
  const t = tp;
  if ((p = $hanOrdinal(p)) < 0) return undo(t);
  if (b23[u[p]!]! & 64) return undo(t);
  return p;
}
function $tallyUnit(p: number): number {
  const d = d269[u[p]!]! & d270[u[p + 1]!]!;
  let r: number;
  if (d & 3 && (r = longest(p, w172)) >= 0) return leaf(188, p, r);
  if (d & 4 && u[p]! === 673 && !(b23[u[p + 1]!]! & 128)) return leaf(188, p, p + 1);
  return -1;
}
function $tallyTail(p: number): number {
  const d = d271[u[p]!]! & d272[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(189, p);
  let r: number;
  if (d & 3 && (r = $tallyTail_list(p)) >= 0) return close(t, r);
  if (d & 12 && (r = $tallyTail_thing(p)) >= 0) return close(t, r);
  if (d & 16 && (r = $tallyTail_phrase(p)) >= 0) return close(t, r);
  if (d & 32 && (r = $tallyTail_plain(p)) >= 0) return close(t, r);
  return undo(t);
}
function $tallyTail_list(p: number): number {
  let r: number;
  if ((p = $tallyWords(p)) < 0) return -1;
  const t = tp;
  if ((p = $listNoun(p)) < 0) return undo(t);
  if (b24[u[p]!]! & 8 && (r = $tallyCopula(p)) >= 0) p = r;
  if ($tallyEdge(p) < 0) return undo(t);
  return p;
}
function $tallyWords(p: number): number {
  let r: number;
  for (;;) {
    let d: number;
    while ((d = d273[u[p]!]!) === 1) p++;
    if (d & 1) p++;
    else if (d & 2 && (r = $tallyWords$2(p)) >= 0) p = r;
    else break;
  }
  return p;
}
function $tallyWords$2(p: number): number {
  if ((b24[u[p]!]! & 2 && b24[u[p + 1]!]! & 4 && $tallyWords$3(p) >= 0) || (b24[u[p]!]! & 16 && $tallyVerb(p) >= 0)) return -1;
  return $tallyChar(p);
}
function $tallyWords$3(p: number): number {
  let r: number;
  if ((p = longest(p, w173)) < 0) return -1;
  if (b24[u[p]!]! & 8 && (r = longest(p, w174)) >= 0) p = r;
  return $tallyEdge(p);
}
function $tallyEdge(p: number): number {
  const d = d274[u[p]!]! & d275[u[p + 1]!]!;
  let r: number;
  if (d & 7 && (r = $edge(p)) >= 0) return r;
  if (d & 8) return p + 2;
  return -1;
}
function $tallyVerb(p: number): number {
  const d = d276[u[p]!]! & d277[u[p + 1]!]!;
  let r: number;
  if (d & 1 && u[p]! === 953 && u[p + 1]! !== 421) return p + 1;
  if (d & 6 && (r = longest(p, w175)) >= 0) return r;
  return -1;
}
function $tallyChar(p: number): number {
  if ((b24[u[p]!]! & 32 && $tallyChar$4(p) >= 0) || u[p]! === 0) return -1;
  p = next(p);
  return p;
}
function $tallyChar$2(p: number): number {
  const d = d278[u[p]!]! & d279[u[p + 1]!]!;
  let r: number;
  if (d & 1) return p + 1;
  if (d & 14 && (r = $edge(p)) >= 0) return r;
  if (d & 240 && (r = $tallyChar$3(p)) >= 0) return r;
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
  const d = d280[u[p]!]! & d281[u[p + 1]!]!;
  let r: number;
  if (d & 3 && (r = $plainNoun(p)) >= 0) return r;
  if (d & 4 && (r = $aspectNoun(p)) >= 0) return r;
  return -1;
}
function $plainNoun(p: number): number {
  const from = p;
  if ((p = longest(p, w176)) < 0) return -1;
  return leaf(190, from, p);
}
function $aspectNoun(p: number): number {
  const from = p;
  if ((p = longest(p, w177)) < 0) return -1;
  return leaf(191, from, p);
}
function $tallyCopula(p: number): number {
  const d = d282[u[p]!]! & d283[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $aheadWord(p)) >= 0) return r;
  if (d & 6 && (r = longest(p, w178)) >= 0) return r;
  return -1;
}
function $tallyTail_thing(p: number): number {
  let r: number;
  const from = p;
  for (;;) {
    let d: number;
    while ((d = d284[u[p]!]!) === 1) p++;
    if (d & 1) p++;
    else if (d & 2 && (r = $tallyTail_thing$2(p)) >= 0) p = r;
    else break;
  }
  const t = open(192, from);
  if ((p = $thingEnd(p)) < 0) return undo(t);
  return close(t, p);
}
function $tallyTail_thing$2(p: number): number {
  if ((b24[u[p]!]! & 64 && b24[u[p + 1]!]! & 128 && $tallyTail_thing$3(p) >= 0) || (b24[u[p]!]! & 16 && $tallyVerb(p) >= 0)) return -1;
  return $tallyChar(p);
}
function $thingEnd(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $thingNoun(p)) < 0) return undo(t);
  if (b24[u[p]!]! & 8 && (r = $tallyCopula(p)) >= 0) p = r;
  if ($tallyEdge(p) < 0) return undo(t);
  return p;
}
function $thingNoun(p: number): number {
  const d = d285[u[p]!]! & d286[u[p + 1]!]!;
  let r: number;
  if (d & 3 && (r = $placeNoun(p)) >= 0) return r;
  if (d & 12 && (r = longest(p, w179)) >= 0) return r;
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
  for (;;) {
    let d: number;
    while ((d = d287[u[p]!]!) === 1) p++;
    if (d & 1) p++;
    else if (d & 2 && (r = $tallyTail_phrase$2(p)) >= 0) p = r;
    else break;
  }
  if ($tallyEdge(p) < 0) return -1;
  return leaf(193, from, p);
}
function $tallyTail_phrase$2(p: number): number {
  if ((b24[u[p]!]! & 16 && $tallyVerb(p) >= 0)) return -1;
  return $tallyChar(p);
}
function $tallyTail_plain(p: number): number {
  let r: number;
  for (;;) {
    let d: number;
    while ((d = d288[u[p]!]!) === 1) p++;
    if (d & 1) p++;
    else if (d & 2 && (r = $tallyChar(p)) >= 0) p = r;
    else break;
  }
  return p;
}
function $tallyMark(p: number): number {
  const d = d289[u[p]!]! & d290[u[p + 1]!]!;
  let r: number;
  if (d & 3 && (r = $stopMark(p)) >= 0) return leaf(194, p, r);
  if (d & 12 && (r = longest(p, w180)) >= 0) return leaf(194, p, r);
  return -1;
}
function $addition(p: number): number {
  const from = p;
  if ((p = longest(p, w181)) < 0) return -1;
  return leaf(195, from, p);
}
function $listSkip_number(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $fraction$2(p)) < 0) return undo(t);
  while (b2[u[p]!]! & 32 && b25[u[p + 1]!]! & 4 && (r = $listSkip_number$2(p)) >= 0) p = r;
  return p;
}
function $listSkip_number$2(p: number): number {
  if ((p = longest(p, w12)) < 0) return -1;
  return $fraction$2(p);
}
function $measured(p: number): number {
  let r: number;
  while (u[p]! !== 0 && !(b25[u[p]!]! & 8 && b25[u[p + 1]!]! & 16 && $measured$2(p) >= 0)) p++;
  if (b25[u[p]!]! & 8 && b25[u[p + 1]!]! & 16 && (r = $measuredEnd(p)) >= 0) p = r;
  return p;
}
function $measuredEnd(p: number): number {
  const d = d291[u[p]!]! & d292[u[p + 1]!]!;
  let r: number;
  if (d & 15 && (r = $measuredEnd_subject(p)) >= 0) return r;
  if (d & 48 && (r = $measuredEnd_growth(p)) >= 0) return r;
  return -1;
}
function $measuredEnd_subject(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $subject(p)) < 0) return undo(t);
  while (b25[u[p]!]! & 32 && (r = $measuredLink(p)) >= 0) p = r;
  if (u[p]! !== 0) return undo(t);
  return p;
}
function $subject(p: number): number {
  const d = d293[u[p]!]! & d294[u[p + 1]!]!;
  let r: number;
  if (d & 3 && (r = $labelNoun(p)) >= 0) return r;
  if (d & 12 && (r = $indexNoun(p)) >= 0) return r;
  if (d & 16 && (r = $informalNoun(p)) >= 0) return r;
  if (d & 32 && (r = $volumeNoun(p)) >= 0) return r;
  if (d & 192 && (r = $moneyNoun(p)) >= 0) return r;
  if (d & 768 && (r = $rateNoun(p)) >= 0) return r;
  return -1;
}
function $labelNoun(p: number): number {
  const from = p;
  if ((p = longest(p, w182)) < 0) return -1;
  return leaf(196, from, p);
}
function $indexNoun(p: number): number {
  const from = p;
  if ((p = longest(p, w183)) < 0) return -1;
  return leaf(197, from, p);
}
function $informalNoun(p: number): number {
  const from = p;
  if ((p = longest(p, w184)) < 0) return -1;
  return leaf(198, from, p);
}
function $volumeNoun(p: number): number {
  const from = p;
  if ((p = longest(p, w185)) < 0) return -1;
  return leaf(199, from, p);
}
function $moneyNoun(p: number): number {
  const from = p;
  if ((p = longest(p, w186)) < 0) return -1;
  return leaf(200, from, p);
}
function $rateNoun(p: number): number {
  const from = p;
  if ((p = longest(p, w187)) < 0) return -1;
  return leaf(201, from, p);
}
function $measuredLink(p: number): number {
  const d = d295[u[p]!]! & d296[u[p + 1]!]!;
  let r: number;
  if (d & 1 && (r = $fromPart(p)) >= 0) return r;
  if (d & 6 && (r = longest(p, w188)) >= 0) return r;
  if (d & 120 && (r = $approx(p)) >= 0) return r;
  if (d & 384 && (r = $growVerb(p)) >= 0) return r;
  if (d & 512) return p + 1;
  return -1;
}
function $fromPart(p: number): number {
  let r: number;
  if (!(b9[u[p]!]! & 128)) return -1;
  const t = tp;
  p++;
  if ((p = $amount(p)) < 0) return undo(t);
  if (b4[u[p]!]! & 128 && (r = $unit(p)) >= 0) p = r;
  return p;
}
function $growVerb(p: number): number {
  const from = p;
  if ((p = longest(p, w189)) < 0) return -1;
  return leaf(202, from, p);
}
function $measuredEnd_growth(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $growVerb(p)) < 0) return undo(t);
  while (b25[u[p]!]! & 32 && (r = $measuredLink(p)) >= 0) p = r;
  if (u[p]! !== 0) return undo(t);
  return p;
}
function $measured$2(p: number): number {
  const t = tp;
  const end = $measuredEnd(p);
  tp = t;
  return end;
}
function $countable(p: number): number {
  const t = tp;
  if ((p = $thing(p)) < 0) return undo(t);
  while (u[p]! !== 0) p++;
  return p;
}
function $thing(p: number): number {
  let r: number;
  const from = p;
  if (b25[u[p]!]! & 64 && b25[u[p + 1]!]! & 128 && (r = longest(p, w190)) >= 0) p = r;
  if ((p = longest(p, w191)) < 0) return -1;
  return leaf(203, from, p);
}
function $cutOffs(p: number): number {
  let r: number;
  for (;;) {
    let d: number;
    while ((d = d297[u[p]!]! & d298[u[p + 1]!]!) === 4) p++;
    if (d & 3 && (r = $cutOffPhrase(p)) >= 0) p = r;
    else if (d & 4) p++;
    else if (d & 8 && (r = $roles$2(p)) >= 0) p = r;
    else break;
  }
  return p;
}
function $cutOffPhrase(p: number): number {
  const d = d299[u[p]!]! & d300[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(204, p);
  let r: number;
  if (d & 1 && (r = $cutOffDeadline(p)) >= 0) return close(t, r);
  if (d & 2 && (r = $cutOffPhrase_time(p)) >= 0) return close(t, r);
  if (d & 4 && (r = $cutOffPhrase_close(p)) >= 0) return close(t, r);
  return undo(t);
}
function $cutOffDeadline(p: number): number {
  if ((p = longest(p, w192)) < 0) return -1;
  if (u[p]! !== 487 || u[p + 1]! !== 625) return -1;
  return p + 2;
}
function $cutOffPhrase_time(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $cutOffWord(p)) < 0) return undo(t);
  while (b0[u[p]!]! & 1) p++;
  if ((p = $cutOffTime(p)) < 0) return undo(t);
  while (d303[u[p]!]! & d304[u[p + 1]!]! && (r = $cutOffTime(p)) >= 0) p = r;
  if (b26[u[p]!]! & 2 && b26[u[p + 1]!]! & 4 && (r = $cutOffEnd(p)) >= 0) p = r;
  return p;
}
function $cutOffWord(p: number): number {
  const from = p;
  if ((p = longest(p, w193)) < 0) return -1;
  return leaf(205, from, p);
}
function $cutOffTime(p: number): number {
  const d = d301[u[p]!]! & d302[u[p + 1]!]!;
  if (d === 0) return -1;
  const t = open(206, p);
  let r: number;
  if (d & 15 && (r = $cutOffTime_date(p)) >= 0) return close(t, r);
  if (d & 240 && (r = $cutOffTime_mask(p)) >= 0) return close(t, r);
  if (d & 1792 && (r = $cutOffTime_hour(p)) >= 0) return close(t, r);
  if (d & 6144 && (r = $cutOffTime_word(p)) >= 0) return close(t, r);
  return undo(t);
}
function $cutOffTime_date(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $dateBody(p)) < 0) return undo(t);
  if (b4[u[p]!]! & 1 && (r = $dateTail(p)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  return p;
}
function $cutOffTime_mask(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $placeholder(p)) < 0) return undo(t);
  if (b26[u[p]!]! & 1 && (r = longest(p, w194)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  return p;
}
function $cutOffTime_hour(p: number): number {
  let r: number;
  const t = tp;
  if ((p = $fraction$2(p)) < 0) return undo(t);
  if ((p = longest(p, w195)) < 0) return undo(t);
  if (b26[u[p]!]! & 1 && (r = longest(p, w194)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  return p;
}
function $cutOffTime_word(p: number): number {
  let r: number;
  if ((p = longest(p, w196)) < 0) return -1;
  if (b26[u[p]!]! & 1 && (r = longest(p, w194)) >= 0) p = r;
  while (b0[u[p]!]! & 1) p++;
  return p;
}
function $cutOffEnd(p: number): number {
  const from = p;
  if (u[p]! === 131) p++;
  if (u[p]! !== 625 || $edge(p + 1) < 0) return -1;
  return leaf(207, from, p + 1);
}
function $cutOffPhrase_close(p: number): number {
  const t = tp;
  if ((p = $cutOffWord(p)) < 0) return undo(t);
  if ($edge(p) < 0) return undo(t);
  return p;
}
function $fullName(p: number): number {
  if (!(b20[u[p]!]! & 2) || !(b6[u[p + 1]!]! & 1)) return -1;
  p += 2;
  if (b6[u[p]!]! & 1) p++;
  return p;
}
function $rateName(p: number): number {
  let r: number;
  for (;;) {
    let d: number;
    while ((d = d305[u[p]!]! & d306[u[p + 1]!]!) === 4) p++;
    if (d & 1 && (r = $uncapped(p)) >= 0) p = r;
    else if (d & 2 && (r = $capped(p)) >= 0) p = r;
    else if (d & 4) p++;
    else if (d & 8 && (r = $roles$2(p)) >= 0) p = r;
    else break;
  }
  return p;
}
function $uncapped(p: number): number {
  const from = p;
  if ((p = longest(p, w197)) < 0) return -1;
  return leaf(208, from, p);
}
function $capped(p: number): number {
  const from = p;
  if ((p = longest(p, w198)) < 0) return -1;
  if (u[p]! !== 0) return -1;
  return leaf(209, from, p);
}
  const starts = { paragraph: $paragraph, title: $title, entry: $entry, roles: $roles, lists: $lists, measured: $measured, countable: $countable, cutOffs: $cutOffs, fullName: $fullName, rateName: $rateName };
  return {
    match(rule, text) {
      if (text !== source) read(text);
      tp = 0;
      return starts[rule](0) === text.length ? tape.subarray(0, tp) : undefined;
    },
  };
}
