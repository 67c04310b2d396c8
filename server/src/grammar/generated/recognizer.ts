// Generated from the grammar by scripts/buildGrammar.ts; do not edit.
import type { Matcher } from '../matcher';
import type { TupleOf, WordTable } from '../matcherTables';
import { packSets, readAlphabet, readSets, readWords } from '../matcherTables';

/** Rules that a match may begin with. */
export type StartRule = 'paragraph' | 'title' | 'entry' | 'roles' | 'lists' | 'measured' | 'countable' | 'cutOffs' | 'references' | 'fullName' | 'rateName';

/** Names of the kept rules by their number on the tape. */
export const ruleNames: readonly string[] = 'fence directive directiveRule layout contentsWord hashes boilerplate formal yearNumber hanUnit monthPart dayPart hanOrdinal weekdayName date cutOff isoDate leadMark boldOpen scale moneyUnit percentUnit unit doubledUnit timesUnit placeNoun maskUnit more tailOver head label marker partMarker arabicOrdinal subpartMarker hanBracketMarker halfBracketMarker arabicBracketMarker circledMarker hanMarker arabicMarker dotSign bracketSign hanSign hanCommaMarker arabicCommaMarker enumerator enumerator_bracket enumerator_bracketHalf enumerator_circled enumerator_shi enumerator_yao enumerator_di enumerator_shouxian sequence enumerator_qi boldClose inline sentence inlineMarker hole letterHole partyLetter smallParty nameLetter chatLetter halfWord halfTail initials spelled personHole goodThought eraThought thoughtTopic thoughtVerb studyVerb speechNoun taskVerb valueHole totalUnit gapUnit deedUnit gapMoney changedUnit reachedUnit eachUnit percentSign pointUnit loneUnit personUnit visitUnit placeUnit eventUnit showUnit shopUnit textUnit meetUnit taskUnit bareUnit overGap objectHole holeHead emptyHole comma etcComma emphasis proportion arabicNumeral opaque residue placeholder ordinalMask maskBody oneMask oneUnit nameMask oneName textBlank cue whole running part division announce rate share portion entire each overall timely fresh leftover target excess result industries balance output real annual basis former reach riseVerb fallVerb rise approxOver approxUnder approxAbout approxReach fall multiple hanNumeral from word quantity approxSome fraction tailAbout tailUnder open close stop summaryPart planPart reportPart collection announced announcedCount titleYear entryText entryPage problemPart nextPart planRole workPart tally listVerb aheadWord behindWord partialWord joinWord tallyOpen tallyNumber tallyUnit tallyTail plainNoun aspectNoun tallyTail_thing tallyTail_phrase tallyMark addition labelNoun indexNoun informalNoun volumeNoun moneyNoun rateNoun growVerb thing cutOffPhrase cutOffWord cutOffTime cutOffEnd referencePath attachmentPart referenceNumber circledFigure chapterPart sectionPart itemPart labelPart reference referenceLead referenceTail uncapped capped'.split(' ');

/** Readies the grammar for matching; what a matcher needs to remember is its own. */
export function createMatcher(): Matcher<StartRule> {
  const alphabet = readAlphabet('\u0009 !#%&()*+,-./0123456789:;<=>?@ABCDEFGIJMNOPQTXYZ[]_`abcdefghijklmnopqrstuvwxyz{|}~\u00a0·×–—‘’“”…‰Ⅹ−■□△○●★☆　、〇〈〉《》【】〔〕一七万三上下不与专业丝两严个中为主举义之九习乡书了予争事二于五井亡交产亩享亮人亿仅今介从他仗付代以们件价任份企伍众优会传位低住体余作例依促保信俩修倍倡债值做停儿元充兆先光克免兑党入全八公六共关兴其具养内册再写军农决况净准减几出击分切刊划列则创初判利别到制券剂前剔剩力办功加务动助励势募勤包化区医十千升半协单占印危即卷厂厅历压厕厘原去县参又及双发取受变口另只可台史右号司各合同名后向吧吨含听启告员周和品响售商善四回因团园困围固国图在地场均块坚坝坟型城域培基堂堵塘填境墓增士声处备复外多大天央失头契奖套好如姓委媒嫌子孔字存季学它安完宗定实审客宣室害家容宿富对导封射将尊小少尚就尾局层居届屋展属屯山岁岗岛州巡工左巩差已市师带席幅幢干平年并幼广庄床应底店府度座庭建开式引张弱弹强当录形彩役彻征径待律得微德徽心志忠忧快念态思性总息患您情想愈意感愿慰成我战截户房所手才打托扛扣执扩扫批找承技把抓投护报押担拆拓招拜拨择括持指按捐损据授排接控推措描提插握揽搬摄撑播攀支收改攻放政故效救教敬数整文料斤断新方施旗日旧旨旬时明易星昨是晓晚普智暨曝更最月有服期未末本术机权材村条来板极构枚果架某查标栋栏校株样核根格案档桥桩桶梁检棚棵楼概模次欧款止正此步死段毁每比毕毛毫氏民水求汇江池河油治泊法注活流测济浏海消涝润涨深添清渠港湖源滑满演火灯灾点热焦煤照爱片版牌牢牵特率环现班理瓦瓶生用田由申电略番疏疑登百的盈益盏监盒盖盗目相盾省看眼着督矛知矩短石码研破础硬确碱示礼社祖神票秀私种科秒积称程税稳稿突窗立站章竣童端笔第等答策筛筹签简算管箱篇籍米类粉粒精系素索累纠约级纪纳纷线练组织经结绕给络统继绩续维绿缓编缘缩缴罐网罚置署美群羽翻老考者耗职联聘聚股育能脱自至艘良色节若英范荐荣药获营落蒸薄薪融行街补表袋被要覆见观规视览解誉警计认让训议记讲论设访证评识诉诊诚话诞该详语误请诺读课调谈谋象财责账质贫贯贴贷费资赔赛赞赠走起超越趟足跃跌距跟跨路践身车转轮轴载较辅辆辑输达过迈运近返还这进违连述退选途通速逻逾遍道那邮部都配酒酬酸采里重量金鉴针钟铁银铺销错锦键镇镑长门闭问间闻阅队防阵阶附际降限院除险隐障难集零需靠面革音页顷项顺顾预领颈颗题额风食饭馆首验骤骨高龄龙﹣！％（）＊＋，－．０１２３４５６７８９：？ＤＸ［］＿ｘ～', ['㐀䶿丂鿿', '\ud800\udbff', '\udc00\udfff', '丁丁何何侯侯傅傅冯冯刘刘卢卢叶叶吕吕吴吴唐唐夏夏姚姚姜姜孙孙孟孟宋宋崔崔廖廖彭彭徐徐戴戴曹曹曾曾朱朱李李杜杜杨杨林林汪汪沈沈潘潘熊熊王王秦秦罗罗肖肖胡胡苏苏董董蒋蒋蔡蔡袁袁许许谢谢谭谭贾贾赵赵邓邓邹邹郑郑郭郭陆陆陈陈韩韩魏魏黄黄龚龚', 'ＡＺａｚ', '①⑳', '⑴⒇', '⒈⒛', 'ⅠⅫ', '便便借借布布枝枝柳柳欠欠纸纸苗苗萧萧词词链链', '㈠㈩', 'HW', '氧氧泪泪硫硫笑笑糖糖蓄蓄', '候候宽宽离离闲闲', '冗冗残残病病空空', '哪哪挨挨独独逐逐', '守守植植毒毒菌菌', '临临亲亲邻邻', '伏伏卡卡帕帕', '俗俗圈圈拳拳', '∶∶︰︰', '。。；；', '凉凉木木', '卖卖雅雅', '反反赶赶', '履履邀邀', '拟拟须须', '而而衷衷', '赢赢青青', '＜＜｛｛', '＞＞｝｝']);
  const lists =
    '" ``` ~~~" <!--" jiaogao-ignore" -file" ** （" 当前 您现在的 您的 所在 现在" 【打印 【关闭 上一篇： 下一篇： 付费阅读 付费下载 付费后 免责声明 关注公众号 关闭窗' +
    '口 关注微信 剩余内容 加入会员 字体： 字号： 开通会员 微信公众号 打印本页 扫描二维码 扫码关注 扫码下载 推荐阅读 文章来源 更多范文 更多公文 更多资料 更多精彩 更多文章 未完， 本文来源 本文共计 来源：网' +
    '络 来源于网络 浏览次数 点击下载 点击查看 点击阅读 点击进入 点击此处 版权声明 版权所有 相关阅读 相关推荐 责任编辑： 转载请 长按二维码 长按识别 阅读全文" 上一页 下一页 首页" 上一页 下一页 尾页 末页' +
    '" 各位 同志们 尊敬的" 18 19 20 21 １９ ２０" 十一 十二 十" - ~ – —— — − 到 至 ﹣ － ～" 周 星期 礼拜" 截止到 截至 截止" 上旬 下旬 中旬 初 底 末" 万亿 万 亿 十' +
    '万 千亿 千万 百亿 百万" 元 日元 欧元 港元 美元 英镑" 个次 个 亩次 亩 人次 人份 人 件次 件 份 位 例 兆瓦 克 公里 公顷 公斤 册 列 则 剂次 剂 包 千瓦时 千米 千克 千瓦 升 单 卷 厘米' +
    ' 双 口 只 台次 台 名 吨标准煤 吨 回 场次 场 块 处次 处 头 套 孔 宗 室 家次 家 对 封 尾 层 届 幅 幢 平方公里 平方千米 平方米 平米 床 座 张 户次 户 所 批次 批 排 摄氏度 支 斤 期' +
    ' 本 条次 条 枚 架 标箱 栋 株 样 根 桶 棵 次 款 段 毫米 海里 点 片 版 班次 班 瓶 盏 盒 眼 票 种 积分 立方米 笔 箱 篇 米 类 粒 级 组 罐 网格 羽 艘 节 蒸吨 袋 起 趟 车次 轮 ' +
    '辆次 辆 遍 道 部 门 间 集 面 项次 项 颗" % ‰ 个百分点 百分点 ％" 人次 公里 场次 家次 平方米 户次 批次" 万元 亿元 元" 公里 里" 平方公里 平方米" 平方米 米" 立方米 米" 公斤 斤"' +
    ' 人次 次" 户次 次" 个百分点" 点 百分点" 个月 亩次 亩 兆瓦 克 公里 公顷 公斤 分钟 千瓦时 千米 千克 千瓦 升 厘米 吨标准煤 吨 周岁 周 天 学时 学年 小时 岁 平方公里 平方千米 平方米 平米' +
    ' 年 摄氏度 斤 日 标箱 毫米 海里 秒 立方米 米 蒸吨 课时" 个次 个 人次 人份 人 件次 件 份 位 例 册 列 则 剂次 剂 包 单 卷 双 口 只 台次 台 名 回 场次 场 块 处次 处 头 套 孔 宗' +
    ' 室 家次 家 对 封 尾 层 届 幅 幢 床 座 张 户次 户 所 批次 批 排 支 期 本 条次 条 枚 架 栋 株 样 根 桶 棵 次 款 段 点 片 版 班次 班 瓶 盏 盒 眼 票 种 积分 笔 箱 篇 类 粒' +
    ' 级 组 罐 网格 羽 艘 节 袋 起 趟 车次 轮 辆次 辆 遍 道 部 门 间 集 面 项次 项 颗" 中心 中学 主任 乡 书记 企业 公司 办 区 医院 厅 县 同志 园区 园 处 大学 大道 委 学校 小学 小' +
    '区 局长 局 屯 山 工程 市 平台 所 旗 机制 村 桥 模式 江 河 湖 省 社区 科 站 组 股 自治区 自治州 自治县 行动 街道 街 路 部门 部 银行 镇 集团 项目" 中全会 号 年度 年 日 月份 月" ' +
    '以上 余 多" 以上 以下 左右" 章 篇 编 部分" 一、二 一、三 七、八 三、四 九、十 二、三 二、四 五、六 八、九 六、七 四、五" 产业 号 季度 层 届 年级 批 月份 期 楼 次产业 环 等奖 等功 类' +
    ' 级 线城市 线" 其次 再次 最后 首先" ** __" 、团 、政 中央 代表大会 代会 代表 内 务 史 员 和国家 和人民 外 委 工委 建 徽 性 总支 支部 政 旗 日 校 章 管 籍 纪 组织 组 群 课 ' +
    '费 风 龄" 一 主张 事业 二十 优良 作风 先进 光荣 全面 决策 创新 十 历史 各 基层 声音 好 宗旨 干部 建设 思想 意识 执政 政治 政策 方针 理论 百年 纪律 组织 群众 诞生 路线 重要 领导" D' +
    'ang DANG dang d Ｄ" 主题 入 全 共产 兴 向 建 忠诚于 忠于 忧 我 护 治 爱 管 脱 跟" 包 区 厅 口 地块 型 套 层 岛 幢 座 打印 标段 栋 栏 档 楼 款 段 点 照 片区 班 端' +
    ' 等 类 级 线 股 证 轮 门 馆" 新时代中国特色社会主义思想" 产党 央 委监委 席团 府 治局 近平" 任务 判断 功能 学习 属性 建设 引领 忠诚 思想 意识 担当 教育 机关 理论 生态 监督 立场 站位 ' +
    '素质 纪律 能力 规矩 责任" GCD XJP ZF zf" 八项 决策 办 和 文件 精神 财政 部署 领导" can pin" b ch c d f g h j k l m n p q r sh s t w x y ' +
    'zh z" ang ai ao an a eng ei en er e iang iong ing ian iao in ia ie iu i ong ou o uang uan uai un ua uo ui ue u' +
    '" 主席 习近平 同志 总书记" 外交 强军 文化 法治 生态文明 经济" 政治 教育 文化 观念 解放 道德" 关于 对" 中央 主席 习近平 书记 区委 县委 同志 国务院 市长 市委 总书记 省长 省委 部长 领导' +
    ' ，" 学习宣传贯彻 学习贯彻 学习领会 学习 落实 贯彻落实 贯彻 践行 领会" 思想 批示 指示 讲话 论述" 完成 扛起 推动 牢记 落实 践行" 共计 合计 总计 累计" 专利 举报 信访件 信息 奖项 建议 意' +
    '见建议 意见 投诉 提案 案件 稿件 纠纷 线索 荣誉 议案 诉求 问题 隐患 项目" % 万元 个 亩 人次 亿元 件 元 公里 名 场次 场 宗 家次 平方米 户次 户 批次 期 条 次 起 项 ％" 会议 培训 宣' +
    '传 巡查 慰问 执法 接待 服务 检查 活动 演练 督查 讲座 调研 走访" 人次 场次 家次 户次 批次 次" 万亿 万 亿" 亩 人次 公里 吨 平方米" 上年 前年 去年" % 万人次 万人 万亩 万吨 个 亩 人' +
    '次 件 公里 吨 宗 家 平方米 座 所 条 起 项" 上升 上涨 下降 减少 压缩 压减 发展 增加 增长 扩大 扩展 拓展 提高 提升 精简 缩短 缩减 降" 中 人 以 位 体 儿 别 头 子 展 性 把 数 旧 ' +
    '月 案 百分 私 税 股 转" 个 亩 份 公里 公顷 公斤 千瓦时 吨 块 套 宗 幢 平方公里 平方米 座 条 枚 栋 株 棵 盏 立方米 艘 辆" 专家 人员 人才 会员 儿童 党员 农民 医生 委员 嫌疑人 学生' +
    ' 对象 工作者 工人 干部 志愿者 护士 教职工 教师 教练 新生 毕业生 民警 积极分子 网格员 老人 考生 职工 责任人 运动员 选手 队员 骨干" 人员 党员 农民 学生 学员 对象 居民 师生 干部 志愿者 群众' +
    ' 职工" 仅有 公园 公厕 危房 场所 坟墓 基地 堵点 塘坝 平台 广告 广场 房产 断面 易涝点 服务站 标语 桥梁 水毁 河道 泊位 点位 疏导点 积水点 站点 网点 设施 资产 车位 违法建设 违建 问题 防盗网' +
    ' 阵地 隐患" 事故 事件 信访 投诉 案件 火灾 灾害 矛盾 类 纠纷 行为 警情" 义诊 会议 培训 宣讲 座谈会 报告会 招聘会 推介会 晚会 比赛 活动 演出 演练 研修 讲座 路演 辅导" 场次 场" 公司 单' +
    '位 合作社 商户 场所 家庭农场 机构 民宿 网吧 药店 超市 酒店 门店 食堂 饭店" 专刊 专题 信息 培训班 报道 文章 新闻 标语 稿件 简报 论文 调研报告" 例会 党委会 党课 党日 委员会 巡逻 座谈会 推' +
    '进会 联席会 行动 评选 调度会" 专利 举措 任务 决策 制度 奖励 实事 工程 成果 技术 措施 改革 政策 机制 荣誉 证书 课题 问题 项目 预案" 个 亩 公里 公顷 吨 处 套 宗 平方米 座 户 栋 辆" ' +
    '以为 依据的 关于的 在的 对进行了 按照的 根据的 由同志" 荣获 获得 被评为 被授予" 等荣誉 等称号 等奖项" 以 依据 关于 在 对 按照 根据 由 荣获 获得 被评为 被授予" 中心 主线 主题 依托 基础 ' +
    '契机 导向 平台 引领 总抓手 总揽 抓手 指导 支撑 核心 根本 牵引 目标 突破口 统领 载体 重点" 关心 具体 坚强 大力 总体 正确 统一" 决定 安排 带领 意见 批复 报告 指导 支持 方案 要求 规定 请' +
    '示 通知 部署 领导" 主持 同志 等荣誉 等称号 等奖项 进行了" 为 主要是 主要有 主要 分别 包括 即 在于 是 有" https:// http:// www." com cn docx doc gov jpg' +
    ' md net org pptx ppt pdf png txt xlsx xls" ) ](" amp ensp emsp gt ldquo lt nbsp quot rdquo" 未找到引用源 未定义书签" 百分之 ' +
    '第" - . ~ · – —— — − 到 至 ﹣ － ． ～" 个体 人民 人社 人大 人才 场所 家庭 层级 年报 年鉴 户籍 日报 日化 晚报 月报 月子 本级 条例 类型 级别 组 部门 部队 集中 面积" 光 ' +
    '射线 轴" 乡 公司 区 县 同志 局 市 村 街道 镇" {{ }}" 填写 填入 插入 此处 输入" 具体数字 具体内容 具体日期 具体时间 具体数据 待确认 待完善 待更新 待补 待填 待定 待核 此处填 此处插 ' +
    '此处输 此处补 此处添 请输入 请填写 请补充 请选择 请插入" 单位 名称 地点 姓名 年份 数量 数字 数值 日期 时间 月份 标题 电话 百分比 职务 金额" 企业 公司 具体 单位 学校 文件 活动 部门 项目 ' +
    '领导" FIXME TODO TBD" 数据 数字 数值" 待填写 待补充 待填" 待核实 待确认 待补 待定 待核" 填写 填入 完善 插入 添加 补充" 一共 共计 共有 合计 总共 总计" 其中 包括 包含 含有"' +
    ' 分为 分成 划分为" 下列 以下 如下" 比例 率 进度 面"!\u0009! !\u00a0!　!不少于!不低于!不足!不到!为!仅!低于!只有!大约!大概!少于!已!是!突破!约!至少!超过!超!达到!达!近!逾!高达!：" 0 1 ' +
    '2 3 4 5 6 7 8 9 百分之 ０ １ ２ ３ ４ ５ ６ ７ ８ ９" 占比 占到" 份额 比重 比例 比率" 全部 全体 总人数 总户数 总面积 总投资 总件数 总人口 总支出 总收入 总数 总量 总额 所有' +
    '" 今年 全年 原来 原先 年度 总体 整体 目前" 准时 及时 按时 按期 限时" 新受理 新收 新立 新接 新增 新发" 余下 其余 剩余 尚余" 任务 年初预算 年度预算 指标 目标 计划 预算数" 值 总数 总量' +
    ' 总额 数 量 额" 上缴 交 享 付 免 入 公开 公示 出 到 办 参 发 回 培 完成 实施 建 录 征 报 拆 接 搬 收 改 整改 查 核 检 治理 注册 测 清 登记 种 筛 签 编 缴 考 补 访 诊 调整' +
    ' 转 返 还 退 配" 超计划 超任务 超目标 超额" 办结 完成 实现 实际 审减 核减 达到" 一、二、三次产业 一、二、三产业 三次产业 三产 第一、第二、第三产业 第一、二、三产业" 净流入 净额 利润 效益 盈' +
    '余 顺差" GDP 增加值 生产总值" 不变价 剔除 可比 同口径 名义 实际增长 实际增速 扣除" 两年平均 平均每年 平均增长 平均增速 年平均 年均 月均" 同比 环比" 上季度 上年 上月 上届 上期 上次 上周' +
    ' 前年 原有 去年 年初 此前" 时期 期间 期" 上半年 现有" 上升 上涨 上调 净增 增长 增加 增多 扩大 扩展 拓展 提高 提升 攀升 跃升" 下降 下滑 下跌 下调 净减 减少 压减 压缩 回落 精简 缩短 ' +
    '缩小 缩减 降低" 优化 发展 变 改 调整 调 转变" 增长率 增幅 增速 涨幅" 不少于 不低于 突破 至少 超过 超 逾" 不足 不到 低于 少于 近" 大约 大概 约" 达到 达 高达" 跌幅 降幅" 为 是 的' +
    ' 相当于" 不少于 不低于 不足 不到 低于 大约 大概 少于 突破 约 至少 超过 超 达到 达 近 逾 高达" 上下 以上 以下 以内 余 多 左右" 上下 左右" 以下 以内" 中共 公共" 回顾 完成情况 工作情' +
    '况 开展情况 总结 进展情况 述职" 安排 思路 打算 要点 规划 计划 谋划 部署" 报告 汇报" 合集 汇编 选编 集锦" 情况 材料 稿" 不足 问题" 人员 企业 儿童 党员 学生 家庭 户 群众 老人 职工" ' +
    '差距 短板 薄弱环节" 下一阶段 下一步 下阶段 下一年 下步 今后 新的一年 明年 来年" 主要 全年 总体 重点" 从 体现在 做 分为 办 加强 包括 围绕 在 坚持 处理 存在 实施 实现 开展 强化 把握 抓 ' +
    '推进 提出 提 是 有 注重 突出 聚焦 落实 表现在 表现为 讲 谈 采取" 下列 下面 以下 如下" 上述 以上 前述 该 这 那" 不少于 中央 任 全国 全省 全市 全县 全区 其中 其他 其它 其余 几 前 另' +
    ' 各 后 多 数 每 等 约 至少 超过 超 近 逾 首" 个 件 场 大 层 张 方面 条 步 种 篇 类 级 轮 道 项" 不足 严格 中心 主线 举措 事项 事情 事 亮点 任务 优势 优化 体会 体系 促进 保障' +
    ' 倡议 做法 关键 关系 关口 内容 切入点 创新 到位 制度 办法 功能 加强 加快 动力 原因 原则 发力点 变化 台阶 同步 启示 困难 坚持 基础 增强 安排 完善 导向 层面 工作 工程 差距 带动 平台 建议' +
    ' 建设 弱项 强化 形式 思路 情形 情况 意见 意识 感受 成效 成果 成绩 战略 战役 打算 承诺 抓手 指标 推进 措施 提升 提高 支撑 改革 攻坚战 教训 整治 文章 方面 方法 方式 方向 服务 机制 条件 ' +
    '板块 格局 模式 步骤 注重 活动 深化 清单 渠道 特点 特色 环节 环境 理念 瓶颈 目标 着力点 矛盾 短板 硬仗 确保 突破口 突破 突出 类型 经验 结合 结构 统筹 维度 聚焦 能力 融合 行动 要求 要点 ' +
    '要素 计划 认识 设想 课题 责任 路径 转变 载体 进展 途径 重点 问题 阶段 难题 领域 风险 高地" 下列 下面 为 以下 包括 即 如下 是 有" 全部 取得 均 完成 已 得到" 不足 主线 举措 事项 事情' +
    ' 事 亮点 任务 优势 体会 做法 关键 内容 切入点 办法 原因 发力点 启示 困难 安排 层面 工作 差距 建议 弱项 形式 情形 情况 意见 感受 打算 抓手 措施 教训 文章 方面 方法 方式 板块 步骤 特点 ' +
    '特色 环节 瓶颈 目标 着力点 矛盾 短板 突破口 类型 经验 维度 要求 要点 要素 认识 设想 途径 重点 问题 阶段 难题 领域 风险" 严格 中心 优化 体系 促进 保障 倡议 关系 关口 创新 到位 制度 功能' +
    ' 加强 加快 动力 原则 变化 台阶 同步 坚持 基础 增强 完善 导向 工程 带动 平台 建设 强化 思路 意识 成效 成果 成绩 战略 战役 承诺 指标 推进 提升 提高 支撑 改革 攻坚战 整治 方向 服务 机制 ' +
    '条件 格局 模式 注重 活动 深化 清单 渠道 环境 理念 硬仗 确保 突破 突出 结合 结构 统筹 聚焦 能力 融合 行动 计划 课题 责任 路径 转变 载体 进展 高地" 为 包括 即 是 有" 万元 专家 专利 乡' +
    '镇 书 产品 产业 人员 人 亿元 代表 作品 元 党员 协议 单位 厂 台 名 品牌 地块 场 基地 天 奖项 奖 委员 媒体 字 学生 室 小组 干部 年 广场 店 户 文件 方案 月 本 标准 案例 案件 楼 点 ' +
    '班 百分点 称号 组 网站 群众 老师 节目 荣誉 课程 车间 车 门 队 院 馆" ( , : —— 、 （ ， ：" 再就是 另外 同时 最后 此外 还要" 专栏 乡道 代码 位居 位列 位次 前列 前 县道 号码 ' +
    '名列 国道 图表 地铁 尾号 居 拨打 排名 排 热线 版本 版 环线 电话 省道 第 编号 编码 群号 账号 邮编 附件 附表 高速" 之比 倍差 值 分数 分值 参数 因子 均分 容积率 差 弹性 得分 总分 指标值' +
    ' 指数 收入比 比值 比 满分 积分 等级 系数 绩点 视力 评分 评级 酸碱度" 下载量 下载 人口 人数 人员 人才 人群 人次 会员 保有量 关注量 关注 员额 客流 户数 播放量 播放 曝光量 注册 流量 浏览量' +
    ' 浏览 点击量 点赞量 点击 点赞 用户 算力 粉丝 观看量 访问量 访问 转发量 阅读量 阅读" 存量 容量 总量 规模" GDP 争取 产值 价值 保证金 债务 债券 兑付 公积金 养老金 减税 减免 出资 创收 利' +
    '润 利税 募集 基金 增加值 增收 奖金 存款 工资 总值 总投 成本 投资 投入 报销 押金 拨付 捐赠 损失 授信 支出 支付 收入 救助 款 消费 税 筹集 结算 缓缴 缴纳 罚金 耗资 节约 营收 薪酬 融资 补' +
    '贴 补助 让利 贴息 贷款 费用 费 资金 资产 资本 赔付 退税 销售 预算 额" 占比 占 同比 增速 增幅 比上年 比例 比重 涨幅 满意度 率 环比 覆盖面 较上年 进度 降幅" 为 了 仅 保持 共计 共 再 ' +
    '净增 减少 分别 到 力争 又 只 合计 在 均 增加 完成 实现 将 就 已 总计 扩大 扩展 持续 控制 攀升 新增 是 有 相继 稳定 稳步 累计 维持 缩小 至 跃升 跨越 迈上 连续 预计 首次" 上升 上涨 ' +
    '下降 下滑 减 升 回落 增长 增 提高 提升 降低 降" 专业 中小 乡镇 产业 优秀 信访 先进 公益 农村 区级 县级 各类 困难 国家级 在建 城镇 基层 外资 安全 小微 就业 市级 志愿 招商 文化 新型 智' +
    '能 村级 标准化 民生 民营 特色 现代化 省级 示范 社区 科技型 老旧 规模以上 规上 贫困 重点 重大 骨干 高新技术 高标准 龙头" 专家 专利 中心 书屋 事项 产品 人才 人员 代表 任务 企业 会议 住房 ' +
    '信访件 信息 停车位 儿童 充电桩 党支部 党组织 党员 公益岗 公司 公路 公厕 公园 农户 农民 农场 农田 制度 医院 协会 单位 危房 合作社 品牌 商标 商户 团队 园区 培训 基地 大户 大棚 奖项 委员 学' +
    '校 学生 宣传 家庭农场 家庭 居民 岗位 工单 工程 干部 平台 幼儿园 广场 床位 店铺 建议 志愿者 意见 房屋 提案 支部 教师 文件 方案 机井 村民 村庄 案件 案例 桥梁 检查 比赛 民宿 池塘 河道 活动' +
    ' 演练 矛盾 称号 稿件 窗口 管网 纠纷 线索 组织 网点 群众 老年人 老师 老人 职工 荣誉 行政村 讲座 设备 设施 证书 诉求 超市 路灯 车位 车辆 道路 部门 酒店 门店 问题 队伍 隐患 项目" 受理 征' +
    '集 投标 投稿 报名 注册 申报 申请 登记 缴费 网上" 截至到 截止到 截止至 截至 截止" 上半年 初 前 年底 底 时 月底 末" 季度 日 时 点" 上半年 上年 上月 下半年 今天 今日 今年 今 去年 发稿' +
    ' 如今 季末 年底 年末 当前 当日 日前 昨日 昨天 月底 月末 本年 本月 此时 现在 目前" 》 会见 听见 意见 报告 看见 讲话 预见" 任务 方面 环节 要求 问题" 方面 条 款 项" 参见 参看 参照 如' +
    ' 按照 根据 见 详见" 总结 报告 文 方案 材料 汇报 章 节 要点 计划 部分" 上述 上文 上面 下文 下面 以上 以下 前述 前文 前面 后文 后面" 中提到 已述 所述 所列 所提 提出的 提到的 明确的 部' +
    '署的" 拨备覆盖 毛入学 毛入园" 上线 优良 优秀 入学 入园 入户 入住 公开 出勤 到会 到岗 办结 办复 化解 升学 参保 参合 参训 参会 参与 及时 及格 受理 合格 响应 回收 回访 城镇化 培训 处理 处' +
    '置 失业 审结 就业 巩固 建档 开工 录取 成功 投产 持证 接种 整改 普及 核查 检出 死亡 毕业 治愈 清零 满意 知晓 破案 硬化 立案 竣工 答复 签约 结案 绿化 落实 覆盖 见面 解决 调解 达标 通过 ' +
    '通车 销号 面商'
  ;
  const sets = readSets(alphabet, lists,
    '" |" 目" #" [" `" >" （" 第" 的" 本" 关" 【" 体" 点" 此" 处" 别" 公" 相" 余" ，" ]" 各" 同" …" 月" 期" 份" 千" 万" 立" 亩" 吨" 人" 户" 件" ' +
    '宗" 条" 座" 套" 辆" 车" 块" 株" 类" 对" 大" 工" 主" _" ①" ⒈" ⑴" ㈠" ." ．" ·" 其" 是" 要" 反" 某" 约" 近" 由" D" Q" Z" Y" 作" 事" 重" x"' +
    ' 实" “" 〔" 累" 稿" 为" 守" 评" 被" 具" ‘" 《" 》" @" &" 错" 误" ？" ?" ×" ○" □" △" ●" ■" ＊" 〇" ☆" ★" ＿" Ⅹ" {" 含" 达" \u0009" 今" 翻' +
    '" 两" 困" \ud800" 难" 附" /，" :：" 楼线" (（" )）" +-" 个百" 人户" 平立" 亩吨" 元公" %％" 平方" ,，" 、，" ．：" “《" …\ud800" 、新" ‘“" 《（" Dd" dＤ" 内' +
    '群" 从由" 公平" （，" 幢栋" 位名" ，。" .．" !！" xｘ" 待此" +＋" 具数" 率面" 比进" 超逾" 余多" 情材" \u0009…" .…" ⅩⅠ" ’”" 占率" 为止" 如见" -./"8H ‰"0y' +
    ' 千" 倍成番" 中年月"99 几"8J 是" #&错" 于据照" 主共忠" 为到至"8X 楼" 例宗起" 幅期篇"8Z00"8x ∶"95 {"3E 处" [【［"8z 〔" <{＜" ]】］"8A 〕" >}＞" 应' +
    '需拟" 与比较"4T 减" 为是的"4J 升" 变改调" 不低少" 上几数"1b 上"8A 页" 该这那" 上以前" 值差比"4R 大"9h 本" 条款项" \u0009 \u00a0　"1l -=" -–—－"8x91" ○〇两零"0y0' +
    'E" 万十千百" 克瓦米伏" 号年日月"9n 来"9o 、" 依关按根" 以在对由" 为同的进"8V 万人" 为即是有" 主分包在" NXnⅩ"92 XＸ"3C 体" 应待请需" 优发调转"9s 成" 不突至超" 为是有' +
    '需"8x8J" 与及和暨" 款税费额" 减升增降"4Q4S"8z 第附" 参按根详"9W00"9X  "9W 录"9W ["9W -"9W 月"8B *>—"a2 个"al 、" 日欧港美英"8x90 、"9W 、"a6' +
    ' 要"8U 共占含" 就最附靠临"9W 】"9W )"9W 年"9W 个"9W 日" 个单有自哪"9W ”"9W ’"9W 》"9W ）"1l Ⅹ□○"af {"ae ×"3P3N"3O3Q" 地据用道领"9K 多高"9' +
    'I 低少"5d 报"5e5c"8z Pp第"9b .·—" 了住准到好" 前居排版第"98 约达近"ar 附"6u 件"9Y [第"9W *目"0c0g"91 ;?？。"8F8G8H"0H0J 斤"9W8z" 件务求点素' +
    '领"aN ’"aP ）" 卷同大教正祖"0E 亩公按英"aR 某"3t8N"9D9F"3M3K" 义水油量金氧"9W 了幅" 不中全其至超" 上下回增提降"0b0f"b9 #"9W8w 共"0v 份"aD90"9W9u"' +
    '9W9x"9G96 各实"bb …" 与为共及和并的" 会听意报看讲预" -—、到及和至"0o 三五六四天日"1D9r Q"94 #*/:·×" ■△●★☆〇＊＿"233L 一"4x “同" 业严中事于来此而"be8x"' +
    'be0r"9B8M [‘〈【"0xa5"1j8z 十第①"aA9W"33 *"9A9B9C" 公条签续节违集预履"3b #误"1z D新"1P1T 时"ao9L 涨跌"bD 所的"beaq 的"1f 十"bcbd"140' +
    'A8C8I"9E9e >]〉》】"1f 第"bw 十是要"bN <"8F 个处套宗座户栋辆" 全外封成手整河老配俗" 事信投案火灾矛纠行警" 0123456789" ×■□△○●★☆〇＊" 交付到参发征收检缴考"0l9W' +
    '0o"5d5f9B" 从做办在抓提是有讲谈"6x9W 本"9Wa59k"c2 上"c0 ①"1u1E8T Y"0z2f" 一区地大小方条板模石凉"by8J90"c0 两"4v4J97 占满覆较降"bD9W"8F 克升周天' +
    '岁年斤日秒米"bb1j 十第" 任余周张梁田石程范金钟丁"8F %个件宗家座所条起项" 井信头教有油粉线身金面便" 入听在基客就底插星满讲卖"0T 个件份名场家户条起项"0p8z"1fa0"ci18" 入全兴向建忧我护治' +
    '爱管脱跟"1N 中书区县国市省部领"c09W"cj8z …"cbae"3nae"aXaY9J 翻"co8N <"8H 、个号季日月期栋楼类级组路"cF ＿"3h8J"4n4l4p9H “"444c464a"98 任几前另' +
    '各后多数每等约近首"c39W *"5PbA"cgbZ"cqaq"0pax 份" 充县名备安市年成月水省缘股身过部"3v8N"4j413Z 分占新超进"9s 了仅共再又只在均将就已是有"8D 个件剂台场处家批条班积网车辆项' +
    '"2j 亿"5z 点"bk9y3z93 ?…百？"cz0x"cjbP" 产享促创同和商富建性抓担治用管识谋赢"bQbR"8E8F 个兆公分千厘周学小摄标毫海蒸课"3A3z ACDEGJMNPQXYZH"cLae"c39A' +
    '9Cbm"4345494b"cdbJ 现"d2 分"cI 全取完得都"ca0l0m ３４５６７８" 于价值号同客式待效次比级距身量长靠额高候"d8 ×" 体分加包围坚处存实开强把推提注突聚落表采"cC1X8N 、重"de' +
    ' 〕"de 篇"cfbq3P9R" 之倍分参因均容弹得总指收比满积等系绩视评酸"de 第"bkaS3A9z ?…分？"de8J"2Z2X"de8x"d2a5"d6bc"de0o 月"d334 *"de9W"55 主书企医' +
    '同园大学小局工平机模社自行街部银集项"12c1"dead"deae"de 为占增提"5yb33P5u5w"dp90"dw ["dw 月"cYaB8E 百"dta2"1J1L"8Y 专乡代前县号国图地尾拨排热版环电省编群账' +
    '邮附高"dG 以"dw8A"2D2x"279W"2s 众"cR6v"dwbu"cDc31k"dw9x"dnb19d"23 保净减分力增完实扩持控攀新相稳维缩跃跨迈连预首"dw0h" 乡办区厅县园处委局屯山市所旗村桥江河湖' +
    '省科站组股街路部镇"dwbw ·"2p9W0y 余"debG"dK9m"2E2ybx"dec0"cTc09i 年截"e2 —"dScn"1n 的"dyc2"dT9W"e2 两"d7cB"2r2t"2z2F2H"e61s"' +
    '424k48404i 别度比"decz"ef 了"e29W 截"dD3h"c3bNbQbb00"e29W ①"dFcT"ej <…"2A2G2I"dwbOdD"e99W8P"dkd0"ek8z"em *"e2bP"ef0' +
    'x"dAcKaR"dg3nbH"dbc04o4m4q"dw4Xbp"em 止"er 件"d1cKbS 第"eu —"em9n"ey9s"2l4rbX4x4t4D4H 回环相"eAbZ"cOcfbB9W9Q8P 十"eq9' +
    'W 十"e7cy"eu9W 共"2w2K"dGdt"et9W1k"dId7 v"erbD 第"eO /"eQ !"2m4y4s4Gai4u4E4I4K 当"eOae ＤＡ"eu4X"evd1 第"elcz 十止"2v2J' +
    '"eU —"dw3T1f 百"dW8D 书元厂台名场天奖字室年店月本楼点班车门队院馆" G争产价保债兑公养减出创利募基增奖存工总成投报押拨捐损授支收救消筹结缓缴罚耗节营薪融补让贴贷费资赔退销预"eU9N"dYdI"etc' +
    '5bA"eOca"f5 */"f5 -._"eUeE"f6aw"5r5xbB5v3P"eTbG -<@]`〔："f5de"fc _"ebdMax0y8U 〔平年"f7 #%&+/:=?@~"fceT"653T67bL8U' +
    '"fg *"fg -_"fg <]〔"fj ."flbG !(@："en262UbV2a1E1P2O1O Y主年时百计诚"eV6ld2bS"cx9v8X9u 位册列则剂包单卷双口只台回块处头套孔室对封尾层届床座张所批排支' +
    '本枚架株样根桶棵款段点片版班瓶盏盒眼票种笔箱类粒级组罐羽艘节袋趟轮辆遍道部门间集面颗"es5O165D"5N15"e1dOdj27cl2M 座月"eZ4fdB"eFdacMcWcHbzbIaU"fu8U"eaec252T' +
    '291N232hbF 、个"fpcr9j9l 元"fxa4 余"frdd"eXeccu25292L232h"13cl9W2p 兆升厘摄斤标毫海蒸"fB0B"eLemen262a 年百计"0BeMfx"5Bdd"fE 上"' +
    '615T5V5X6367 规"fEbO"fI 以"feeX2j212L1r1X8z8M Q‘、【"fIax17"fE0p9W"fLae"fM4Z"5Ces5D"fLem 以"fsenck26bW2U2a1z1O2O D主' +
    '年百计"fNew94"fteSeeexcNdcbn 了列"fseLemed1Y1T22"fOf23Uak 来"fSevdo"fwfefkeXeFf2eVdactd5cMcWbTaG1X9p218zaU ‘《【中含截反"f' +
    'WfmfseLfVeSene6eedvex2UcN1Y2a1z261P1W8A9ebn 》】主止诚误∶"-fFfkes5F"-fzfkes5F"-fmeDdsevd9aMb8ff0f9Q0Dcn \u0000`|−俩其前半另各同干' +
    '数整是末某每破若超过近﹣～𐀀①⑴⒈Ⅰ㈠"-fmeDdsevd9b8ff9J9Q4S8D9j9Ncn \u0000`|−以半另各同和按整某每破若超过近额首﹣～𐀀①⑴⒈Ⅰ㈠"-fmeDdsevd9b8ff9Q4C9j9Ncn \u0000`' +
    '|−业其剩另各同富整某每盈破结节若超过近首﹣～𐀀①⑴⒈Ⅰ㈠冗"g20F4S 额"g4g3"g5fafr3Ua5 〇两千半整某第若零"g4co5xbO5v333U5B 〇半和按某第若零"g7 的"g89W"g9er ⑴⒈' +
    '㈠"g0fr"g9fwfK ％"gbg1"gbdd"gees"-d9cVbNbb00"-eR"ghaegf"-d9bAbNbl00"gj3t"gk8N"-dibb9w"-de"-d4"-d2"-bAal00 \ud800"-cz"' +
    'gq8N"gq5P"gsgm"-bK"gu ，"-9B9E00"-bo"-aW"-00 <>"gA <"-00 `"gtbA"-'
  );
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
    w198, w199, w200, w201, w202, w203, w204, w205,
  ] = readWords(alphabet, lists) as TupleOf<WordTable, 206>;
  const [
    b0, b1, b2, b3, b4, b5, b6, b7, b8, b9, b10, b11, b12, b13, b14, b15, b16, b17, b18, b19, b20, b21, b22, b23, b24, b25,
    d0, d1, d2, d3, d4, d5, d6, d7, d8, d9, d10, d11, d12, d13, d14, d15, d16, d17, d18, d19, d20, d21, d22, d23, d24, d25,
    d26, d27, d28, d29, d30, d31, d32, d33, d34, d35, d36, d37, d38, d39, d40, d41, d42, d43, d44, d45, d46, d47, d48, d49,
    d50, d51, d52, d53, d54, d55, d56, d57, d58, d59, d60, d61, d62, d63, d64, d65, d66, d67, d68, d69, d70, d71, d72, d73,
    d74, d75, d76, d77, d78, d79, d80, d81, d82, d83, d84, d85, d86, d87, d88, d89, d90, d91, d92, d93, d94, d95, d96, d97,
    d98, d99, d100, d101, d102, d103, d104, d105, d106, d107, d108, d109, d110, d111, d112, d113, d114, d115, d116, d117,
    d118, d119, d120, d121, d122, d123, d124, d125, d126, d127, d128, d129, d130, d131, d132, d133, d134, d135, d136, d137,
    d138, d139, d140, d141, d142, d143, d144, d145, d146, d147, d148, d149, d150, d151, d152, d153, d154, d155, d156, d157,
    d158, d159, d160, d161, d162, d163, d164, d165, d166, d167, d168, d169, d170, d171, d172, d173, d174,
  ] = packSets(sets, alphabet.size,
    ' 9Wawf99XateQgBg9 debudQ8w9Y8xavdE dVbb9Z0o1fa08y0p e4e2dubM8zbE8A9i bvay8B1ma3bNeR8H 9la59n19fG0xgag8 aCcJ8Je' +
    'mbf9oc4aE a6etaDfcfgd78TeT 1r1H1Igug7g4g28U 9sg1cvcwc89t8Xcm cUbibjaM8Y9u9vg3 cx8ZdfaA909xbydS ffeOf7cafjf5gC0' +
    'l 0mbGdzadaeflgAfd 91aTeicF92cbfE15 949Agl3v3wbm9D9B 9E9C9F95afagd4bo aWdB9Gcc9H9K9Iai aXbp4XefaYbKctak 9NeJ4Z' +
    'c3bTaGbAgs cedkgxalb19P9db2 dTamfab35tbB8Pd2 cz9e5BfP5Dfrfqge cPcQeCfhfHfo9gez aqeAcqePbDbYbZeG cS6z 009W02036' +
    'F9X04030a6G9W6H0db89Wbs0a0j0l0ogE gEas0204gEat6IeR0aaub9bt0edwavba0a0k0mczgE f607 6F9X040303 gEat6I04eQ 6M9Y0b' +
    '0d6I9W0f dwdw0c0edwav0i de0n1f 0l0o0l0o0l0o0l0o0l0o0l0ndec00ndec00ndec0 0mcz0mcz0mcz0mcz0mcz0m0oelcT0odFax0odF' +
    'ax 8B0a6K5Q 9W9WgE5Q 9j0F9kazd6bcdGfxdxdW gE2gfCa112c1c2em16es a22d779j8C0F 2dfCfBgE0E2g 8D8E8F8G8H0X0X0X0Y 2C' +
    '8I8Fbd8H0X0Y0Y3W 0I7a7b6W6W0L0L0L79796W7c7d 0H7a7b0K6W0Q0L0Q0Q0Q0S2C2C 9Wbb73aAbN03c300 gEgE73gEgEghgEgE 9j8C0' +
    'IaBcrd69lfpcY gE0EgE0AgE12gEgE14 fydHe0chdWdxc3 gEdycAfQgE16gE a49m9WfxdHdKcha29k9Wa56Y9W gE1817gEdycifJ2deDbO' +
    '0xgE6Y 6M6M8z1f0nc0debe7t1f0nc0de7u7v7w1f0nc0de e2e2cD0n1f8AdLdwgE0n1fbwdXgEgEgE0n1f8Jdp 8K7x8L 1g9W7y7x gEaDg' +
    'EgE 7x7y1g9W7z gngngEaDgn g60n8M0l0o gEgEgE0mcz 6L3a7t1f0nc01f0nc06M1j7A dedegE0n1f7B0n1f7Cc01k1f gwfXbbdecscE' +
    '7tdecjbP gEfYgEdXdRf4gEdXc5eN 8z1f0nc0de cD0n1fbwdX aDbQbRde6Jfk9pbSeV8Hg8fwfKehaFfueTde6Mctdef2c6c355d2bTaG7D' +
    'gt8N fRgEdve5gCfmbUglfWgEf3fnfUeWgEfTgEfgeu7EgEfVgEgE56gE7F7G4hgEgE g81reabF1N1X218O8Hg5fefAa7a87H2P6Q3a8P8Q d' +
    'IedbVck1O1Y22bWgEdYfsfD9qa97r2QaHaIbgbh 7I8R8S9rcBd77Jd71D7Kg8 e61se61u7I478T1z1E7LdI 1N471X1g1g1X1X21 1O1y1Y1' +
    'P1T1Y1Y22 471P6P7o7O 1y1Q1Ugu7C gmdi 6ZcCbb731X1g7O gE1WgE731Y1T7C 2325299Wg4g22h8Ug18Hg4g4ebdMeceXc7782d8V0Xc' +
    'uaag374aJ7S 24262adN2d2d2icZ0XgEaK2pdOe1eneLem2ecl2M0Yem2k6YaLaxdj bb738W00 gE73gEgE cvcw7kc89tcmcUbi7WbjaM 7g' +
    '7h7j7i8X7l767f7m7a0X 2r2t2vc97n2z2D2F2H2J 2s2u2w2ybx2A2E2G2I2K 2N7H2P7Y 2O7r2Q7X 7V6N319w 2Vdq32gE 7R80816L6Q3' +
    'a aNaOaPaQaHaI aA9W0aabac gEgE0ad334 35eOcaf57SeT6Jdedede0370 36f7ca83deflgCdrdedZeR3a 6H8485 6H3b86 0Y6MaRdeb' +
    'HcFaecb92debkcK7387888788bS3z939y 3WevaRevbHdgfNfL94evbkew7387888788gl3A9zaS aTaRdebHaecbde92cbae aTaRevbHd8cL' +
    'dAd7gEgi 7Pae89ae8a8b8c8d8e8f8g8h8i8j8k7s7s0a 7PaeaT898a8b8c8d8e8f8g8h8i8j8k7s7s0a aTaRdebHaecbde aTaRevbHd8cL' +
    'dA fxdGdHch9ka29Wa5a49m gEc2dyfIem2dbO0xgE18 aRdebHcF7Eaecb9292 aRevbHdg7EcG3n9489 8l9A9B9B9C3z7Z3B3F7Z3B6T 8l' +
    'glgl3xgl3A6R3C3E6R3C6U gk8N d9bN03bb73 gEgEghgE73 gjbl ggcV 568maUbI3XdacWbz8UcMcHeF gogyaVbngzcNeeftgvexf8eS ' +
    '563J7T8m3L3N5t go3K24gy3M3O3Q 96973X3Z41713W434547499G4b4h7Q4j eZ3Sgz4042dB6V444z484a4f4c4icc4k 4l4n4p4r4t4v9H' +
    '4x7R724D4FahbX8q4J4DaX9IaY4F9J6X8U 4m4o4q4s4u4wdb4yc0754E4G4Iaieg4K4EeE9sey4GeU4Wgv 4v9H9H9H 4wbJ4Bcd 9K4D9I4F' +
    '9Lah 9s4E9s4GgE4I 4J9K4DaX8q 4K9s4Eeyeg 98aj7G9M7F7p8n4R gE4MgE4OgE4QgE4S 4T9I4FaY 4U9s4Gey cz0x d2ded2eude dc' +
    'eodsfOgE fx0p9WeMfxdG9Wdt999O cyeYfMe7gEc2fEdygE50 99535153 gE1a5254 aDd5d5cnfbfb9peBeBgcgcgcgce3fvfveTeT6Mctg' +
    'EgEc6c355d2bTaG7DgEgE c39W 57599BaZ 585aeKb0 57595b5d9B 585a5c5eeK 9B9B5d7U9a gxeK5egE5g 0l0o57595bgq8N 0mcz58' +
    '5a5cgEgE 9b7z5Q9c9W009W gE7z5Q9ce8gEas 7x737z5Q8o 7xgE7z5QgE 0l0o5h8s5l5n59575p7qgD8t 0mcz5i8u5m5o5a585q7MgEgE' +
    ' 5h8s5l 5i8u5m dheHe9dl5R6Meu9WgD8t 5sepeIdC5SeugEgEgEgE cfdh5t9Q9RcObqbB gE5s5ugE5wgE5ygE de8rc01f0n gEgEgp0n' +
    '1f 7Ngef0gegegE esgeesgegfgE fZfF fi03ej731f0ndeco gEghgE730n1feqd0 g0fz gbdd gdcI b4dJ9Sdm5X5Zanf19fcp gE5UgE' +
    '5W5Y60gE62gE64 8UcXdUb5aj9M9TaobrbL eugE66gE4M4OapgE68gE 6d6fgD8t 6e6ggEgE 6d6f6f 6e6g6g 0o0ndec0dnbSd1cKded2e' +
    'u8p6l cz0oelcTevgldofSdDd26jgE6m 82bC6x6Mb69UgD8t gE6o6yerb7dPgEgE 8v6M6M6M8z 7eerererek c0de7t 0X6S9V0Q 6pgrg' +
    'E6s ar6O6x9h8v6M 6u6v6ycR7eer ar9h9har6O6x 6ucggE6u6v6y 6B6DgD8t 6C6EgEgE'
  ) as TupleOf<Uint8Array | Int32Array, 201>;
  let source = '';
  // The classes of the text's units from 1 on, and the end twice: a look at the unit behind the end must not fail.
  let u = new Uint16Array(1024);
  let tape = new Int32Array(1024);
  let tp = 0;

  function read(text: string): void {
    const n = text.length;
    // Room made for a very long line is given back with the next one that is not.
    const isShort = n < 32768;
    if (u.length < n + 3 || (u.length > 65536 && isShort)) u = new Uint16Array(Math.max(1024, n + 3));
    if (tape.length > 262144 && isShort) tape = new Int32Array(1024);
    const { classes } = alphabet;
    for (let i = 0; i < n; i++) u[i + 1] = classes[text.charCodeAt(i)]!;
    u[n + 1] = 0;
    u[n + 2] = 0;
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
    tape[t + 1] = start - 1;
    tp = t + 4;
    return t;
  }
  function close(t: number, end: number): number {
    if (end === 0) tp = t;
    else {
      tape[t + 2] = end - 1;
      tape[t + 3] = tp;
    }
    return end;
  }
  function leaf(rule: number, start: number, end: number): number {
    return end && close(open(rule, start), end);
  }
  function undo(t: number): number {
    tp = t;
    return 0;
  }
  function peek(t: number, end: number): number {
    tp = t;
    return end;
  }
  function longest(p: number, { first, entries }: WordTable): number {
    for (let at = first[u[p]!]!; ; ) {
      const length = entries[at]!;
      if (length === 0) return 0;
      let k = 1;
      while (k < length && entries[at + k] === u[p + k]) k++;
      if (k === length) return p + length;
      at += length;
    }
  }
  function next(p: number): number {
    return u[p]! === 1057 && u[p + 1]! === 1058 ? p + 2 : p + 1;
  }
  function pointIn(p: number, end: number, astral: readonly number[]): number {
    if (!(u[p]! === 1057 && u[p + 1]! === 1058)) return end;
    const point = source.codePointAt(p - 1)!;
    for (let i = 0; i < astral.length; i += 2) if (astral[i]! <= point && point <= astral[i + 1]!) return p + 2;
    return 0;
  }
  const $paragraph = (p: number): number => (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) ? $line(p) : 0;
  const $paragraph$2 = (p: number): number => {
    while (b0[u[p]!]! & 1) p++;
    return p;
  };
  const $line = (p: number): number => {
    const d = d0[u[p]!]! & d1[u[p + 1]!]!;
    let r: number;
    return d & 3 && (r = $line_blank(p)) || d & 4 && (r = $fence(p)) || d & 8 && (r = $directive(p)) || d & 240 && (r = $layout(p)) || d & 3840 && (r = $contentsWord(p)) || d & 61440 && (r = $boilerplate(p)) || d & 983040 && (r = $formal(p)) || d & 1048576 && (r = $prose(p)) ? r : 0;
  };
  const $line_blank = (p: number): number => (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && u[p]! === 0 ? p : 0;
  const $fence = (p: number): number => {
    const from = p;
    return (p = longest(p, w0)) && (p = u[p]! !== 0 ? $fence$2(p + 1) : p) ? leaf(0, from, p) : 0;
  };
  const $fence$2 = (p: number): number => {
    while (u[p]! !== 0) p++;
    return p;
  };
  const $directive = (p: number): number => close(open(1, p), (p = longest(p, w1)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = longest(p, w2)) && (p = u[p]! === 13 && u[p + 1]! === 60 && $directive$2(p) || p) && (p = b0[u[p]!]! & 1 && b0[u[p + 1]!]! & 4 ? $directive$3(p) : p) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && u[p]! === 13 && u[p + 1]! === 13 && u[p + 2]! === 30 && (p = b0[u[p + 3]!]! & 1 ? $paragraph$2(p + 4) : p + 3) && u[p]! === 0 ? p : 0);
  const $directive$2 = (p: number): number => (p = longest(p, w3)) && b0[u[p]!]! & 2 ? p : 0;
  const $directive$3 = (p: number): number => {
    for (let r: number; b0[u[p]!]! & 1 && b0[u[p + 1]!]! & 4 && (r = $directive$4(p));) p = r;
    return p;
  };
  const $directive$4 = (p: number): number => (p = $directive$5(p)) ? $directiveRule(p) : 0;
  const $directive$5 = (p: number): number => {
    const from = p;
    while (b0[u[p]!]! & 1) p++;
    return p > from ? p : 0;
  };
  const $directiveRule = (p: number): number => leaf(2, p, $directiveRule$2(p));
  const $directiveRule$2 = (p: number): number => {
    const from = p;
    for (let d: number, r: number; ;) {
      while ((d = d2[u[p]!]!) === 1) p++;
      if (d & 1 && (r = p + 1) || d & 2 && u[p]! === 13 && !(u[p + 1]! === 13 && u[p + 2]! === 30) && (r = p + 1)) p = r;
      else return p > from ? p : 0;
    }
  };
  const $layout = (p: number): number => {
    const d = d3[u[p]!]! & d4[u[p + 1]!]!;
    let r: number;
    return d ? leaf(3, p, d & 1 && (r = $layout_table(p)) || d & 2 && (r = $layout_rule(p)) || d & 4 && (r = $layout_image(p)) || d & 8 && (r = $layout_comment(p)) || d & 16 && (r = $layout_tag(p)) ? r : 0) : 0;
  };
  const $layout_table = (p: number): number => u[p]! === 82 ? u[p + 1]! !== 0 ? $fence$2(p + 2) : p + 1 : 0;
  const $layout_rule = (p: number): number => b0[u[p]!]! & 8 && b0[u[p + 1]!]! & 16 && (p = $layout_rule$2(p + 2)) && u[p]! === 0 ? p : 0;
  const $layout_rule$2 = (p: number): number => {
    const from = p;
    while (b0[u[p]!]! & 16) p++;
    return p > from ? p : 0;
  };
  const $layout_image = (p: number): number => u[p]! === 4 && u[p + 1]! === 51 ? u[p + 2]! !== 0 ? $fence$2(p + 3) : p + 2 : 0;
  const $layout_comment = (p: number): number => (p = longest(p, w1)) && (p = u[p]! !== 0 && !(u[p]! === 13 && u[p + 1]! === 13 && u[p + 2]! === 30) ? $layout_comment$2(p + 1) : p) && u[p]! === 13 && u[p + 1]! === 13 && u[p + 2]! === 30 && (p = b0[u[p + 3]!]! & 1 ? $paragraph$2(p + 4) : p + 3) && u[p]! === 0 ? p : 0;
  const $layout_comment$2 = (p: number): number => {
    while (u[p]! !== 0 && !(u[p]! === 13 && u[p + 1]! === 13 && u[p + 2]! === 30)) p++;
    return p;
  };
  const $layout_tag = (p: number): number => u[p]! === 28 && b0[u[p + 1]!]! & 32 && (p = b0[u[p + 2]!]! & 64 ? $layout_tag$2(p + 3) : p + 2) && u[p]! === 30 && (p = b0[u[p + 1]!]! & 1 ? $paragraph$2(p + 2) : p + 1) && u[p]! === 0 ? p : 0;
  const $layout_tag$2 = (p: number): number => {
    while (b0[u[p]!]! & 64) p++;
    return p;
  };
  const $contentsWord = (p: number): number => close(open(4, p), (p = u[p]! === 5 && $hashes(p) || p) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = u[p]! === 10 && u[p + 1]! === 10 ? p + 2 : p) && u[p]! === 713 && (p = b0[u[p + 1]!]! & 1 ? $paragraph$2(p + 2) : p + 1) && u[p]! === 452 && (p = u[p + 1]! === 1047 ? p + 2 : p + 1) && (p = u[p]! === 10 && u[p + 1]! === 10 ? p + 2 : p) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && u[p]! === 0 ? p : 0);
  const $hashes = (p: number): number => {
    const from = p;
    return u[p]! === 5 && (p = u[p + 1]! === 5 ? p + 2 : p + 1) && (p = u[p]! === 5 ? p + 1 : p) && (p = u[p]! === 5 ? p + 1 : p) && (p = u[p]! === 5 ? p + 1 : p) && (p = u[p]! === 5 ? p + 1 : p) && $hashes$2(p) && (p = p) ? leaf(5, from, p) : 0;
  };
  const $hashes$2 = (p: number): number => longest(p, w4) || (b0[u[p]!]! & 128 ? p + 1 : 0);
  const $boilerplate = (p: number): number => {
    const d = d5[u[p]!]! & d6[u[p + 1]!]!;
    let r: number;
    return d ? leaf(6, p, d & 1 && (r = $pageLine_page(p)) || d & 2 && (r = $pageLine_dashes(p)) || d & 12 && (r = $webLine_opening(p)) || d & 48 && (r = $webLine_pages(p)) || d & 64 && (r = $webLine_turn(p)) ? r : 0) : 0;
  };
  const $pageLine_page = (p: number): number => u[p]! === 759 && (p = b0[u[p + 1]!]! & 1 ? $paragraph$2(p + 2) : p + 1) && (p = $pageLine_page$2(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && u[p]! === 1005 && (p = b1[u[p + 1]!]! & 2 && b1[u[p + 2]!]! & 4 && $pageLine_page$3(p + 1) || p + 1) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && u[p]! === 0 ? p : 0;
  const $pageLine_page$2 = (p: number): number => {
    const from = p;
    while (b1[u[p]!]! & 1) p++;
    return p > from ? p : 0;
  };
  const $pageLine_page$3 = (p: number): number => (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = b1[u[p]!]! & 8 ? p + 1 : p) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && u[p]! === 210 && (p = b0[u[p + 1]!]! & 1 ? $paragraph$2(p + 2) : p + 1) && (p = $pageLine_page$2(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && u[p]! === 1005 ? p + 1 : 0;
  const $pageLine_dashes = (p: number): number => b1[u[p]!]! & 16 && (p = b0[u[p + 1]!]! & 1 ? $paragraph$2(p + 2) : p + 1) && (p = $pageLine_page$2(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && b1[u[p]!]! & 16 && (p = b0[u[p + 1]!]! & 1 ? $paragraph$2(p + 2) : p + 1) && u[p]! === 0 ? p : 0;
  const $webLine_opening = (p: number): number => (p = $webOpening(p)) ? u[p]! !== 0 ? $fence$2(p + 1) : p : 0;
  const $webOpening = (p: number): number => $placeLine(p) || longest(p, w6);
  const $placeLine = (p: number): number => (p = longest(p, w5)) && u[p]! === 176 && u[p + 1]! === 810 && b1[u[p + 2]!]! & 32 ? p + 3 : 0;
  const $webLine_pages = (p: number): number => (p = $webLine_pages$2(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && u[p]! === 121 && u[p + 1]! === 116 && u[p + 2]! === 1005 && (p = b0[u[p + 3]!]! & 1 ? $paragraph$2(p + 4) : p + 3) && u[p]! === 0 ? p : 0;
  const $webLine_pages$2 = (p: number): number => {
    const from = p;
    for (let r: number; b1[u[p]!]! & 64 && b1[u[p + 1]!]! & 128 && (r = $webLine_pages$3(p));) p = r;
    return p > from ? p : 0;
  };
  const $webLine_pages$3 = (p: number): number => (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && u[p]! === 51 && (p = b0[u[p + 1]!]! & 1 ? $paragraph$2(p + 2) : p + 1) && (p = $pageLine_page$2(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && u[p]! === 52 ? p + 1 : 0;
  const $webLine_turn = (p: number): number => (p = longest(p, w7)) && (p = b2[u[p]!]! & 1 ? $webLine_turn$2(p) : p) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && u[p]! === 0 ? p : 0;
  const $webLine_turn$2 = (p: number): number => {
    for (let r: number; b2[u[p]!]! & 1 && (r = $webLine_turn$3(p));) p = r;
    return p;
  };
  const $webLine_turn$3 = (p: number): number => (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) ? $webLine_turn$4(p) : 0;
  const $webLine_turn$4 = (p: number): number => longest(p, w8) || $pageLine_page$2(p);
  const $formal = (p: number): number => close(open(7, p), $formal_salutation(p) || $formal_day(p));
  const $formal_salutation = (p: number): number => (p = u[p]! === 10 && u[p + 1]! === 10 ? p + 2 : p) && (p = longest(p, w9)) && (p = u[p]! !== 0 && !$formal_salutation$3(p) ? $formal_salutation$2(p + 1) : p) && b2[u[p]!]! & 4 && (p = u[p + 1]! === 10 && u[p + 2]! === 10 ? p + 3 : p + 1) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && u[p]! === 0 ? p : 0;
  const $formal_salutation$2 = (p: number): number => {
    while (u[p]! !== 0 && !$formal_salutation$3(p)) p++;
    return p;
  };
  const $formal_salutation$3 = (p: number): number => (b1[u[p]!]! & 32 ? p + 1 : 0) || $stopMark(p);
  const $stopMark = (p: number): number => (b2[u[p]!]! & 2 ? p + 1 : 0) || $ellipsis(p);
  const $ellipsis = (p: number): number => u[p]! === 94 ? $ellipsis$2(p + 1) : 0;
  const $ellipsis$2 = (p: number): number => {
    const from = p;
    while (u[p]! === 94) p++;
    return p > from ? p : 0;
  };
  const $formal_day = (p: number): number => {
    const t = tp;
    return peek(tp, $formal_day$2(p)) && (p = $date(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && u[p]! === 0 && (p = p) ? p : undo(t);
  };
  const $formal_day$2 = (p: number): number => {
    const t = tp;
    return (p = $yearMonthDay(p)) && (p = b3[u[p]!]! & 8 && $weekdayTail(p) || p) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && u[p]! === 0 && (p = p) ? p : undo(t);
  };
  const $yearMonthDay = (p: number): number => {
    const t = tp;
    return (p = $yearNumber(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && u[p]! === 430 && (p = b0[u[p + 1]!]! & 1 ? $paragraph$2(p + 2) : p + 1) && (p = $monthPart(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && u[p]! === 580 && (p = b0[u[p + 1]!]! & 1 ? $paragraph$2(p + 2) : p + 1) && (p = $dayPart(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = $dayMark(p)) && (p = b2[u[p]!]! & 128 && b3[u[p + 1]!]! & 1 && $untilDay(p) || p) ? p : undo(t);
  };
  const $yearNumber = (p: number): number => close(open(8, p), $year4(p) || $hanYear(p));
  const $year4 = (p: number): number => (p = longest(p, w10)) && b1[u[p]!]! & 1 && b1[u[p + 1]!]! & 1 && !(b1[u[p + 2]!]! & 1) ? p + 2 : 0;
  const $hanYear = (p: number): number => {
    const t = tp;
    return b2[u[p]!]! & 8 && (p = $hanFigure(p + 1)) && (p = $hanFigure(p)) && (p = $hanFigure(p)) ? p : undo(t);
  };
  const $hanFigure = (p: number): number => $hanUnit(p) || (b2[u[p]!]! & 32 ? p + 1 : 0);
  const $hanUnit = (p: number): number => b2[u[p]!]! & 16 ? leaf(9, p, p + 1) : 0;
  const $monthPart = (p: number): number => {
    const d = d7[u[p]!]!;
    let r: number;
    return d ? close(open(10, p), d & 1 && (r = $twoFigures(p)) || d & 2 && (r = longest(p, w11)) || d & 4 && (r = $hanUnit(p)) ? r : 0) : 0;
  };
  const $twoFigures = (p: number): number => b1[u[p]!]! & 1 && (p = b1[u[p + 1]!]! & 1 ? p + 2 : p + 1) && !(b1[u[p]!]! & 1) ? p : 0;
  const $dayPart = (p: number): number => close(open(11, p), $twoFigures(p) || $hanOrdinal(p));
  const $hanOrdinal = (p: number): number => close(open(12, p), $hanOrdinal_tens(p) || $hanUnit(p));
  const $hanOrdinal_tens = (p: number): number => {
    const t = tp;
    return (p = b2[u[p]!]! & 16 && $hanUnit(p) || p) && u[p]! === 263 && (p = b2[u[p + 1]!]! & 16 && $hanUnit(p + 1) || p + 1) ? p : undo(t);
  };
  const $dayMark = (p: number): number => (u[p]! === 562 ? p + 1 : 0) || $dayNumber(p);
  const $dayNumber = (p: number): number => u[p]! === 298 && !(b2[u[p + 1]!]! & 64) ? p + 1 : 0;
  const $untilDay = (p: number): number => {
    const t = tp;
    return (p = longest(p, w12)) && (p = b3[u[p]!]! & 2 && b3[u[p + 1]!]! & 4 && $untilDay$2(p) || p) && (p = $dayPart(p)) && u[p]! === 562 && (p = p + 1) ? p : undo(t);
  };
  const $untilDay$2 = (p: number): number => {
    const t = tp;
    return (p = $monthPart(p)) && u[p]! === 580 && (p = p + 1) ? p : undo(t);
  };
  const $weekdayTail = (p: number): number => $weekdayTail_bracket(p) || $weekdayTail_plain(p);
  const $weekdayTail_bracket = (p: number): number => {
    const t = tp;
    return (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && b3[u[p]!]! & 16 && (p = $weekday(p + 1)) && b3[u[p]!]! & 64 && (p = p + 1) ? p : undo(t);
  };
  const $weekday = (p: number): number => (p = longest(p, w13)) ? $weekdayName(p) : 0;
  const $weekdayName = (p: number): number => b3[u[p]!]! & 32 ? leaf(13, p, p + 1) : 0;
  const $weekdayTail_plain = (p: number): number => (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) ? $weekday(p) : 0;
  const $date = (p: number): number => close(open(14, p), (p = u[p]! === 488 && $cutOff(p) || p) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = $dateBody(p)) && (p = b4[u[p]!]! & 1 && $dateTail(p) || p) ? b3[u[p]!]! & 8 && $weekdayTail(p) || p : 0);
  const $cutOff = (p: number): number => leaf(15, p, longest(p, w14));
  const $dateBody = (p: number): number => {
    const d = d8[u[p]!]! & d9[u[p + 1]!]!;
    let r: number;
    return d & 3 && (r = $yearRange(p)) || d & 12 && (r = $yearMonthDay(p)) || d & 48 && (r = $yearMonths(p)) || d & 192 && (r = $yearMonth(p)) || d & 768 && (r = $yearOnly(p)) || d & 1024 && (r = $isoDate(p)) || d & 14336 && (r = $monthRange(p)) || d & 114688 && (r = $monthDay(p)) || d & 917504 && (r = $monthOnly(p)) ? r : 0;
  };
  const $yearRange = (p: number): number => {
    const t = tp;
    return (p = $yearNumber(p)) && (p = u[p]! === 430 ? p + 1 : p) && (p = longest(p, w12)) && (p = $yearNumber(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && u[p]! === 430 && (p = u[p + 1]! === 440 ? p + 2 : p + 1) ? p : undo(t);
  };
  const $yearMonths = (p: number): number => {
    const t = tp;
    return (p = $yearNumber(p)) && u[p]! === 430 && (p = $monthPart(p + 1)) && (p = u[p]! === 580 ? p + 1 : p) && (p = longest(p, w12)) && (p = $monthPart(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && u[p]! === 580 && (p = p + 1) ? p : undo(t);
  };
  const $yearMonth = (p: number): number => {
    const t = tp;
    return (p = $yearNumber(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && u[p]! === 430 && (p = b0[u[p + 1]!]! & 1 ? $paragraph$2(p + 2) : p + 1) && (p = $monthPart(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && u[p]! === 580 && (p = p + 1) ? p : undo(t);
  };
  const $yearOnly = (p: number): number => {
    const t = tp;
    return (p = $yearNumber(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && u[p]! === 430 && (p = u[p + 1]! === 440 ? p + 2 : p + 1) ? p : undo(t);
  };
  const $isoDate = (p: number): number => {
    const from = p;
    return (p = $year4(p)) && b3[u[p]!]! & 128 && b1[u[p + 1]!]! & 1 && (p = b1[u[p + 2]!]! & 1 ? p + 3 : p + 2) && b3[u[p]!]! & 128 && b1[u[p + 1]!]! & 1 && (p = b1[u[p + 2]!]! & 1 ? p + 3 : p + 2) && !(b1[u[p]!]! & 1) && (p = p) ? leaf(16, from, p) : 0;
  };
  const $monthRange = (p: number): number => {
    const t = tp;
    return (p = $monthPart(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = u[p]! === 580 ? p + 1 : p) && (p = u[p]! === 169 ? p + 1 : p) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = longest(p, w12)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = $monthPart(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && u[p]! === 580 && u[p + 1]! !== 1025 && (p = p + 1) ? p : undo(t);
  };
  const $monthDay = (p: number): number => {
    const t = tp;
    return (p = $monthPart(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && u[p]! === 580 && (p = b0[u[p + 1]!]! & 1 ? $paragraph$2(p + 2) : p + 1) && (p = $dayPart(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = $dayMark(p)) && (p = b2[u[p]!]! & 128 && b3[u[p + 1]!]! & 1 && $untilDay(p) || p) ? p : undo(t);
  };
  const $monthOnly = (p: number): number => {
    const t = tp;
    return (p = $monthPart(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && u[p]! === 580 && u[p + 1]! !== 1025 && (p = p + 1) ? p : undo(t);
  };
  const $dateTail = (p: number): number => $dateTail_part(p) || (u[p]! === 169 ? p + 1 : 0);
  const $dateTail_part = (p: number): number => (p = u[p]! === 169 ? p + 1 : p) ? longest(p, w15) : 0;
  const $prose = (p: number): number => {
    const t = tp;
    return (p = u[p]! === 5 && $hashes(p) || p) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = b4[u[p]!]! & 2 && $leadMark(p) || p) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = b4[u[p]!]! & 8 && $boldOpen(p) || p) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = b5[u[p]!]! & 64 && $head(p) || p) && (p = $inline(p)) ? p : undo(t);
  };
  const $leadMark = (p: number): number => {
    const d = d10[u[p]!]! & d11[u[p + 1]!]!;
    let r: number;
    return d ? leaf(17, p, d & 1 && (r = $leadMark_bullet(p)) || d & 2 && (r = $leadMark_star(p)) || d & 4 && (r = $leadMark_quote(p)) || d & 8 && (r = $leadMark_dash(p)) ? r : 0) : 0;
  };
  const $leadMark_bullet = (p: number): number => b4[u[p]!]! & 4 ? $directive$5(p + 1) : 0;
  const $leadMark_star = (p: number): number => u[p]! === 10 && u[p + 1]! !== 10 ? $directive$5(p + 1) : 0;
  const $leadMark_quote = (p: number): number => u[p]! === 30 ? b0[u[p + 1]!]! & 1 ? $paragraph$2(p + 2) : p + 1 : 0;
  const $leadMark_dash = (p: number): number => u[p]! === 89 && u[p + 1]! === 89 ? u[p + 2]! === 89 ? $leadMark_dash$2(p + 3) : p + 2 : 0;
  const $leadMark_dash$2 = (p: number): number => {
    while (u[p]! === 89) p++;
    return p;
  };
  const $boldOpen = (p: number): number => leaf(18, p, $boldOpen_stars(p) || $boldOpen_lines(p));
  const $boldOpen_stars = (p: number): number => u[p]! === 10 && u[p + 1]! === 10 && !peek(tp, $starFollow(p + 2)) ? p + 2 : 0;
  const $starFollow = (p: number): number => {
    const d = d12[u[p]!]! & d13[u[p + 1]!]!;
    let r: number;
    return d & 15 && (r = $strictUnit(p)) || d & 240 && (r = $starFollow_edge(p)) || d & 768 && (r = $starFollow_noun(p)) ? r : 0;
  };
  const $strictUnit = (p: number): number => {
    const d = d14[u[p]!]! & d15[u[p + 1]!]!;
    let r: number;
    return d & 7 && (r = $scaledUnit(p)) || d & 24 && (r = $percentUnit(p)) || d & 32 && (r = longest(p, w20)) ? r : 0;
  };
  const $scaledUnit = (p: number): number => {
    const t = tp;
    return (p = $scale(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = $scaledUnit$2(p)) ? p : undo(t);
  };
  const $scale = (p: number): number => leaf(19, p, longest(p, w16) || $thousand(p));
  const $thousand = (p: number): number => u[p]! === 264 && !(b4[u[p + 1]!]! & 16) ? p + 1 : 0;
  const $scaledUnit$2 = (p: number): number => $moneyUnit(p) || longest(p, w18);
  const $moneyUnit = (p: number): number => leaf(20, p, longest(p, w17));
  const $percentUnit = (p: number): number => leaf(21, p, longest(p, w19));
  const $starFollow_edge = (p: number): number => {
    const t = tp;
    return (p = $unit(p)) && (p = $edge(p)) ? p : undo(t);
  };
  const $unit = (p: number): number => close(open(22, p), $doubledUnit(p) || $unit_plain(p));
  const $doubledUnit = (p: number): number => {
    const d = d16[u[p]!]! & d17[u[p + 1]!]!;
    let r: number;
    return d ? leaf(23, p, d & 15 && (r = $doubledWord(p)) || d & 16 && (r = $doubledUnit$2(p)) || d & 32 && (r = $doubledUnit$4(p)) || d & 64 && (r = $doubledUnit$5(p)) || d & 128 && (r = $doubledUnit$6(p)) || d & 256 && (r = $doubledUnit$7(p)) ? r : 0) : 0;
  };
  const $doubledWord = (p: number): number => (p = $doubledPlain(p)) && $edge(p) ? p : 0;
  const $doubledPlain = (p: number): number => {
    const d = d18[u[p]!]! & d19[u[p + 1]!]!;
    let r: number;
    return d & 1 && (r = $doubledPlain$2(p)) || d & 2 && u[p]! === 151 && u[p + 1]! === 151 && (r = p + 2) || d & 4 && u[p]! === 307 && u[p + 1]! === 307 && (r = p + 2) || d & 8 && (r = $doubledPlain$3(p)) || d & 16 && u[p]! === 208 && u[p + 1]! === 208 && u[p + 2]! === 961 && (r = p + 3) || d & 32 && (r = $doubledPlain$4(p)) || d & 64 && u[p]! === 429 && u[p + 1]! === 429 && u[p + 2]! === 559 && u[p + 3]! === 772 && (r = p + 4) || d & 128 && (r = $doubledPlain$5(p)) || d & 256 && (r = $doubledPlain$6(p)) || d & 512 && (r = $doubledPlain$7(p)) || d & 1024 && (r = $doubledPlain$8(p)) || d & 2048 && (r = $doubledPlain$9(p)) || d & 4096 && (r = $doubledPlain$10(p)) ? r : 0;
  };
  const $doubledPlain$2 = (p: number): number => u[p]! === 196 ? longest(p + 1, w21) : 0;
  const $doubledPlain$3 = (p: number): number => u[p]! === 208 && u[p + 1]! === 961 ? longest(p + 2, w22) : 0;
  const $doubledPlain$4 = (p: number): number => u[p]! === 429 && u[p + 1]! === 559 ? longest(p + 2, w23) : 0;
  const $doubledPlain$5 = (p: number): number => u[p]! === 429 && u[p + 1]! === 559 && u[p + 2]! === 772 ? longest(p + 3, w24) : 0;
  const $doubledPlain$6 = (p: number): number => u[p]! === 752 && u[p + 1]! === 559 && u[p + 2]! === 752 && u[p + 3]! === 559 && u[p + 4]! === 772 ? p + 5 : 0;
  const $doubledPlain$7 = (p: number): number => u[p]! === 752 && u[p + 1]! === 559 && u[p + 2]! === 772 ? longest(p + 3, w25) : 0;
  const $doubledPlain$8 = (p: number): number => u[p]! === 208 && u[p + 1]! === 556 ? longest(p + 2, w26) : 0;
  const $doubledPlain$9 = (p: number): number => u[p]! === 154 && u[p + 1]! === 623 ? longest(p + 2, w27) : 0;
  const $doubledPlain$10 = (p: number): number => u[p]! === 489 && u[p + 1]! === 623 ? longest(p + 2, w28) : 0;
  const $edge = (p: number): number => {
    const d = d20[u[p]!]! & d21[u[p + 1]!]!;
    let r: number;
    return d & 1 && (r = p + 1) || d & 6 && (r = $stopMark(p)) || d & 8 && (r = p + 1) || d & 48 && (r = $openMark(p)) || d & 64 && (r = p + 1) || d & 128 && (r = $edge$2(p)) ? r : 0;
  };
  const $openMark = (p: number): number => (b4[u[p]!]! & 32 ? p + 1 : 0) || $openAngle(p);
  const $openAngle = (p: number): number => u[p]! === 28 && !(b4[u[p + 1]!]! & 64) ? p + 1 : 0;
  const $edge$2 = (p: number): number => u[p]! === 0 ? p : 0;
  const $doubledUnit$2 = (p: number): number => b4[u[p]!]! & 128 ? $doubledUnit$3(p + 1) : 0;
  const $doubledUnit$3 = (p: number): number => {
    const from = p;
    while (b4[u[p]!]! & 128) p++;
    return p > from ? p : 0;
  };
  const $doubledUnit$4 = (p: number): number => u[p]! === 129 ? longest(p + 1, w29) : 0;
  const $doubledUnit$5 = (p: number): number => u[p]! === 129 && u[p + 1]! === 704 && u[p + 2]! === 230 && u[p + 3]! === 704 && u[p + 4]! === 230 && u[p + 5]! === 674 ? p + 6 : 0;
  const $doubledUnit$6 = (p: number): number => (p = longest(p, w29)) ? longest(p, w30) : 0;
  const $doubledUnit$7 = (p: number): number => u[p]! === 704 && u[p + 1]! === 230 && u[p + 2]! === 674 ? longest(p + 3, w30) : 0;
  const $unit_plain = (p: number): number => {
    const t = tp;
    return (p = $unitWord(p)) && (p = $unit_plain$2(p) || p) ? p : undo(t);
  };
  const $unitWord = (p: number): number => {
    const d = d22[u[p]!]! & d23[u[p + 1]!]!;
    let r: number;
    return d & 3 && (r = $percentUnit(p)) || d & 12 && (r = $moneyUnit(p)) || d & 48 && (r = longest(p, w31)) || d & 64 && (r = $timesUnit(p)) || d & 384 && (r = longest(p, w32)) ? r : 0;
  };
  const $timesUnit = (p: number): number => b5[u[p]!]! & 1 ? leaf(24, p, p + 1) : 0;
  const $unit_plain$2 = (p: number): number => $unit_plain$3(p) || $unit_plain$4(p);
  const $unit_plain$3 = (p: number): number => {
    const t = tp;
    return u[p]! === 1030 && (p = $unitWord(p + 1)) && u[p]! === 1031 && (p = p + 1) ? p : undo(t);
  };
  const $unit_plain$4 = (p: number): number => {
    const t = tp;
    return u[p]! === 8 && (p = $unitWord(p + 1)) && u[p]! === 9 && (p = p + 1) ? p : undo(t);
  };
  const $starFollow_noun = (p: number): number => {
    const t = tp;
    return (p = $placeNoun(p)) && (p = $starEdge(p)) ? p : undo(t);
  };
  const $placeNoun = (p: number): number => leaf(25, p, longest(p, w33));
  const $starEdge = (p: number): number => (u[p]! === 10 && u[p + 1]! === 10 ? p + 2 : 0) || $edge(p);
  const $boldOpen_lines = (p: number): number => u[p]! === 53 && u[p + 1]! === 53 && !peek(tp, $boldOpen_lines$2(p + 2)) ? p + 2 : 0;
  const $boldOpen_lines$2 = (p: number): number => (u[p]! === 53 ? p + 1 : 0) || $boldOpen_lines$3(p);
  const $boldOpen_lines$3 = (p: number): number => (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) ? $lineFollow(p) : 0;
  const $lineFollow = (p: number): number => {
    const d = d24[u[p]!]! & d25[u[p + 1]!]!;
    let r: number;
    return d & 15 && (r = $maskUnit(p)) || d & 48 && (r = $placeNoun(p)) || d & 64 && (r = p + 1) ? r : 0;
  };
  const $maskUnit = (p: number): number => {
    const d = d26[u[p]!]! & d27[u[p + 1]!]!;
    let r: number;
    return d ? close(open(26, p), d & 7 && (r = $maskUnit_calendar(p)) || d & 120 && (r = $maskUnit_unit(p)) || d & 1920 && (r = $maskUnit_scale(p)) || d & 6144 && (r = $maskUnit_over(p)) ? r : 0) : 0;
  };
  const $maskUnit_calendar = (p: number): number => (p = b0[u[p]!]! & 1 ? p + 1 : p) ? longest(p, w34) : 0;
  const $maskUnit_unit = (p: number): number => {
    const t = tp;
    return (p = b0[u[p]!]! & 1 ? p + 1 : p) && (p = b5[u[p]!]! & 2 && $more(p) || p) && (p = b5[u[p]!]! & 8 && b5[u[p + 1]!]! & 16 && $overUnit(p) || p) && (p = b5[u[p]!]! & 32 && $scale(p) || p) && (p = b5[u[p]!]! & 2 && $more(p) || p) && (p = $unit(p)) && (p = longest(p, w36) || p) ? p : undo(t);
  };
  const $more = (p: number): number => leaf(27, p, (b5[u[p]!]! & 4 ? p + 1 : 0) || $comeAbout(p));
  const $comeAbout = (p: number): number => u[p]! === 593 && peek(tp, $unit(p + 1)) ? p + 1 : 0;
  const $overUnit = (p: number): number => {
    const t = tp;
    return (p = $tailOver(p)) && peek(tp, $unit(p)) && (p = p) ? p : undo(t);
  };
  const $tailOver = (p: number): number => leaf(28, p, longest(p, w35));
  const $maskUnit_scale = (p: number): number => {
    const t = tp;
    return (p = b0[u[p]!]! & 1 ? p + 1 : p) && (p = b5[u[p]!]! & 2 && $more(p) || p) && (p = $scale(p)) && (p = b5[u[p]!]! & 2 && $more(p) || p) && $edge(p) && (p = p) ? p : undo(t);
  };
  const $maskUnit_over = (p: number): number => (p = b0[u[p]!]! & 1 ? p + 1 : p) && u[p]! === 180 ? p + 1 : 0;
  const $head = (p: number): number => close(open(29, p), $head_marked(p));
  const $head_marked = (p: number): number => {
    const t = tp;
    return (p = b5[u[p]!]! & 128 && $label(p) || p) && (p = $marker(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = b4[u[p]!]! & 8 && $boldClose(p) || p) ? p : undo(t);
  };
  const $label = (p: number): number => {
    const from = p;
    return b5[u[p]!]! & 128 && !peek(tp, $marker(p)) && !peek(tp, $enumerator(p)) && b5[u[p + 1]!]! & 128 && (p = b5[u[p + 2]!]! & 128 && $label$2(p + 2) || p + 2) && b1[u[p]!]! & 32 && (p = b0[u[p + 1]!]! & 1 ? $paragraph$2(p + 2) : p + 1) && peek(tp, $marker(p)) && (p = p) ? leaf(30, from, p) : 0;
  };
  const $marker = (p: number): number => {
    const d = d28[u[p]!]! & d29[u[p + 1]!]!;
    let r: number;
    return d ? close(open(31, p), d & 1 && (r = $partMarker(p)) || d & 2 && (r = $subpartMarker(p)) || d & 4 && (r = $hanBracketMarker(p)) || d & 56 && (r = $halfBracketMarker(p)) || d & 192 && (r = $arabicBracketMarker(p)) || d & 256 && (r = $circledMarker(p)) || d & 3584 && (r = $hanMarker(p)) || d & 4096 && (r = $arabicMarker(p)) || d & 8192 && (r = $dotSign(p)) || d & 16384 && (r = $bracketSign(p)) || d & 32768 && (r = $hanSign(p)) || d & 458752 && (r = $hanCommaMarker(p)) || d & 524288 && (r = $arabicCommaMarker(p)) ? r : 0) : 0;
  };
  const $partMarker = (p: number): number => u[p]! === 759 ? close(open(32, p), (p = $partMarker$2(p + 1)) && (p = longest(p, w37)) ? b6[u[p]!]! & 1 ? p + 1 : p : 0) : 0;
  const $partMarker$2 = (p: number): number => $hanOrdinal(p) || $arabicOrdinal(p);
  const $arabicOrdinal = (p: number): number => {
    const from = p;
    return b1[u[p]!]! & 1 && (p = b1[u[p + 1]!]! & 1 ? p + 2 : p + 1) && (p = b1[u[p]!]! & 1 ? p + 1 : p) && !(b1[u[p]!]! & 1) && (p = p) ? leaf(33, from, p) : 0;
  };
  const $subpartMarker = (p: number): number => u[p]! === 759 ? close(open(34, p), (p = $partMarker$2(p + 1)) && u[p]! === 833 ? b6[u[p + 1]!]! & 1 ? p + 2 : p + 1 : 0) : 0;
  const $hanBracketMarker = (p: number): number => b3[u[p]!]! & 16 ? close(open(35, p), (p = b0[u[p + 1]!]! & 1 ? $paragraph$2(p + 2) : p + 1) && (p = $hanOrdinal(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && b3[u[p]!]! & 64 ? $hanBracketMarker$2(p + 1) || p + 1 : 0) : 0;
  const $hanBracketMarker$2 = (p: number): number => {
    const d = d30[u[p]!]!;
    let r: number;
    return d & 1 && (r = p + 1) || d & 2 && u[p]! === 14 && !(b1[u[p + 1]!]! & 1) && (r = p + 1) || d & 4 && (r = p + 1) ? r : 0;
  };
  const $halfBracketMarker = (p: number): number => close(open(36, p), (p = $hanOrdinal(p)) && b3[u[p]!]! & 64 && u[p + 1]! !== 583 ? p + 1 : 0);
  const $arabicBracketMarker = (p: number): number => close(open(37, p), (p = b3[u[p]!]! & 16 ? p + 1 : p) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = $arabicOrdinal(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && b3[u[p]!]! & 64 ? $arabicBracketMarker$2(p + 1) || p + 1 : 0);
  const $arabicBracketMarker$2 = (p: number): number => (u[p]! === 106 ? p + 1 : 0) || (u[p]! === 14 && !(b1[u[p + 1]!]! & 1) ? p + 1 : 0);
  const $circledMarker = (p: number): number => u[p]! === 1061 ? leaf(38, p, u[p + 1]! === 106 ? p + 2 : p + 1) : 0;
  const $hanMarker = (p: number): number => !(b2[u[p]!]! & 16 && u[p + 1]! === 106 && peek(tp, $shortList(p))) ? close(open(39, p), (p = $hanOrdinal(p)) ? $hanMarker$2(p) : 0) : 0;
  const $shortList = (p: number): number => (p = longest(p, w38)) ? $shortRest(p) : 0;
  const $shortRest = (p: number): number => longest(p, w39) || $shortRest_more(p);
  const $shortRest_more = (p: number): number => u[p]! === 106 ? $hanUnit(p + 1) : 0;
  const $hanMarker$2 = (p: number): number => {
    const d = d31[u[p]!]! & d32[u[p + 1]!]!;
    let r: number;
    return d & 3 && (r = $spacedDun(p)) || d & 4 && (r = p + 1) || d & 8 && u[p]! === 14 && !(b1[u[p + 1]!]! & 1 && $notYear(p + 1)) && (r = p + 1) ? r : 0;
  };
  const $spacedDun = (p: number): number => (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && u[p]! === 106 ? p + 1 : 0;
  const $notYear = (p: number): number => b1[u[p]!]! & 1 && !(b1[u[p]!]! & 1 && b1[u[p + 1]!]! & 1 && $notYear$2(p)) ? p + 1 : 0;
  const $notYear$2 = (p: number): number => b1[u[p]!]! & 1 && b1[u[p + 1]!]! & 1 && b1[u[p + 2]!]! & 1 && b1[u[p + 3]!]! & 1 && u[p + 4]! === 430 ? p + 5 : 0;
  const $arabicMarker = (p: number): number => !$numberList(p) ? close(open(40, p), (p = $arabicOrdinal(p)) ? $arabicMarker$2(p) : 0) : 0;
  const $numberList = (p: number): number => $numberList_things(p) || $numberList_years(p);
  const $numberList_things = (p: number): number => (p = $pageLine_page$2(p)) && u[p]! === 106 && (p = $pageLine_page$2(p + 1)) && b6[u[p]!]! & 2 ? p + 1 : 0;
  const $numberList_years = (p: number): number => (p = $pageLine_page$2(p)) && u[p]! === 106 && b1[u[p + 1]!]! & 1 && (p = b1[u[p + 2]!]! & 1 ? p + 3 : p + 2) && u[p]! === 430 ? p + 1 : 0;
  const $arabicMarker$2 = (p: number): number => {
    const d = d33[u[p]!]! & d34[u[p + 1]!]!;
    let r: number;
    return d & 1 && u[p]! === 14 && !(b1[u[p + 1]!]! & 1) && (r = p + 1) || d & 2 && u[p]! === 1036 && !(b1[u[p + 1]!]! & 1) && (r = p + 1) || d & 12 && (r = $spacedDun(p)) || d & 16 && u[p]! === 86 && !(b1[u[p + 1]!]! & 1) && (r = p + 1) ? r : 0;
  };
  const $dotSign = (p: number): number => u[p]! === 1063 ? leaf(41, p, p + 1) : 0;
  const $bracketSign = (p: number): number => u[p]! === 1062 ? leaf(42, p, p + 1) : 0;
  const $hanSign = (p: number): number => u[p]! === 1066 ? leaf(43, p, p + 1) : 0;
  const $hanCommaMarker = (p: number): number => close(open(44, p), (p = $hanOrdinal(p)) ? $commaSlip(p) : 0);
  const $commaSlip = (p: number): number => b6[u[p]!]! & 4 && peek(tp, $commaSlip$2(p + 1)) ? p + 1 : 0;
  const $commaSlip$2 = (p: number): number => (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) ? $slipRest(p) : 0;
  const $slipRest = (p: number): number => {
    const d = d35[u[p]!]! & d36[u[p + 1]!]!;
    let r: number;
    return d & 1 && (r = p + 1) || d & 2 && (r = $slipRest_han(p)) || d & 4 && (r = p + 1) || d & 24 && (r = $slipRest_year(p)) ? r : 0;
  };
  const $slipRest_han = (p: number): number => b5[u[p]!]! & 128 && !peek(tp, $hanOrdinal(p)) ? p + 1 : 0;
  const $slipRest_year = (p: number): number => {
    const t = tp;
    return (p = $yearNumber(p)) && u[p]! === 430 && (p = p + 1) ? p : undo(t);
  };
  const $arabicCommaMarker = (p: number): number => close(open(45, p), (p = $arabicOrdinal(p)) ? $commaSlip(p) : 0);
  const $enumerator = (p: number): number => {
    const d = d37[u[p]!]! & d38[u[p + 1]!]!;
    let r: number;
    return d ? close(open(46, p), d & 1 && (r = $enumerator_bracket(p)) || d & 2 && (r = $enumerator_bracketHalf(p)) || d & 4 && (r = $enumerator_circled(p)) || d & 56 && (r = $enumerator_shi(p)) || d & 448 && (r = $enumerator_yao(p)) || d & 512 && (r = $enumerator_di(p)) || d & 1024 && (r = $enumerator_shouxian(p)) || d & 2048 && (r = $enumerator_qi(p)) ? r : 0) : 0;
  };
  const $enumerator_bracket = (p: number): number => u[p]! === 1030 ? close(open(47, p), (p = $arabicOrdinal(p + 1)) && u[p]! === 1031 ? p + 1 : 0) : 0;
  const $enumerator_bracketHalf = (p: number): number => u[p]! === 8 ? close(open(48, p), (p = $arabicOrdinal(p + 1)) && u[p]! === 9 ? p + 1 : 0) : 0;
  const $enumerator_circled = (p: number): number => u[p]! === 1061 ? leaf(49, p, p + 1) : 0;
  const $enumerator_shi = (p: number): number => close(open(50, p), (p = $hanOrdinal(p)) && u[p]! === 571 && !(b2[u[p + 1]!]! & 16 && b6[u[p + 2]!]! & 8 && $enumerator_shi$2(p + 1)) ? p + 1 : 0);
  const $enumerator_shi$2 = (p: number): number => b2[u[p]!]! & 16 ? $edge(p + 1) : 0;
  const $enumerator_yao = (p: number): number => close(open(51, p), (p = $hanOrdinal(p)) && u[p]! === 853 && !(b6[u[p + 1]!]! & 16) ? p + 1 : 0);
  const $enumerator_di = (p: number): number => u[p]! === 759 ? close(open(52, p), (p = $hanOrdinal(p + 1)) ? $enumerator_di$2(p) : 0) : 0;
  const $enumerator_di$2 = (p: number): number => (b6[u[p]!]! & 32 ? p + 1 : 0) || (u[p]! === 106 && !(b6[u[p + 1]!]! & 64) ? p + 1 : 0);
  const $enumerator_shouxian = (p: number): number => close(open(53, p), (p = $sequence(p)) && b6[u[p]!]! & 128 ? p + 1 : 0);
  const $sequence = (p: number): number => leaf(54, p, longest(p, w40));
  const $enumerator_qi = (p: number): number => u[p]! === 213 ? close(open(55, p), (p = $hanUnit(p + 1)) && b7[u[p]!]! & 1 ? p + 1 : 0) : 0;
  const $label$2 = (p: number): number => b5[u[p]!]! & 128 ? b5[u[p + 1]!]! & 128 ? p + 2 : p + 1 : 0;
  const $boldClose = (p: number): number => leaf(56, p, longest(p, w41));
  const $inline = (p: number): number => close(open(57, p), $inline$2(p));
  const $inline$2 = (p: number): number => {
    for (let r: number; (r = $sentence(p));) p = r;
    return p;
  };
  const $sentence = (p: number): number => {
    const d = d39[u[p]!]! & d40[u[p + 1]!]!;
    let r: number;
    return d ? close(open(58, p), d & 3 && (r = $sentence_pieces(p)) || d & 60 && (r = $sentence_empty(p)) || d & 960 && (r = $sentence_bare(p)) ? r : 0) : 0;
  };
  const $sentence_pieces = (p: number): number => {
    const t = tp;
    return (p = b7[u[p]!]! & 2 ? $sentence_pieces$2(p) : p) && (p = $sentence_pieces$3(p)) && (p = b19[u[p]!]! & 64 && $ending(p) || p) ? p : undo(t);
  };
  const $sentence_pieces$2 = (p: number): number => {
    for (let r: number; b7[u[p]!]! & 2 && (r = $lead(p));) p = r;
    return p;
  };
  const $lead = (p: number): number => $lead_enumerator(p) || $lead_marker(p);
  const $lead_enumerator = (p: number): number => {
    const t = tp;
    return (p = $enumerator(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) ? p : undo(t);
  };
  const $lead_marker = (p: number): number => {
    const t = tp;
    return (p = $inlineMarker(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) ? p : undo(t);
  };
  const $inlineMarker = (p: number): number => {
    const d = d41[u[p]!]! & d42[u[p + 1]!]!;
    let r: number;
    return d ? close(open(59, p), d & 1 && (r = $hanBracketMarker(p)) || d & 14 && (r = $hanMarker(p)) || d & 16 && (r = $arabicMarker(p)) ? r : 0) : 0;
  };
  const $sentence_pieces$3 = (p: number): number => {
    const from = p;
    for (let d: number, r: number; ;) {
      while ((d = d43[u[p]!]! & d44[u[p + 1]!]!) === 536870912) p++;
      if (b1[u[p]!]! & 1) d &= d120[u[$valueHole_number$2(p)]!]!;
      if (d & 1 && (r = $piece_hole(p)) || d & 6 && (r = $piece_pause(p)) || d & 8 && (r = $proportion(p)) || d & 48 && (r = $opaque(p)) || d & 64 && (r = $residue(p)) || d & 384 && (r = $placeholder(p)) || d & 7680 && (r = $hole(p)) || d & 8192 && (r = $date(p)) || d & 49152 && (r = $cue(p)) || d & 196608 && (r = $word(p)) || d & 262144 && (r = $ordinalName(p)) || d & 524288 && (r = $personName(p)) || d & 3145728 && (r = $quantity(p)) || d & 4194304 && (r = $open(p)) || d & 8388608 && (r = $close(p)) || d & 16777216 && (r = longest(p, w157)) || d & 33554432 && (r = $hanNumeral(p)) || d & 67108864 && b19[u[p]!]! & 16 && u[p + 1]! === 782 && (r = p + 2) || d & 134217728 && b19[u[p]!]! & 32 && u[p + 1]! === 935 && (r = p + 2) || d & 268435456 && u[p]! === 1080 && u[p + 1]! === 909 && (r = p + 2) || d & 536870912 && (r = p + 1) || d & 1073741824 && (r = $text_any(p))) p = r;
      else return p > from ? p : 0;
    }
  };
  const $piece_hole = (p: number): number => b7[u[p]!]! & 4 ? $hole(p) : 0;
  const $hole = (p: number): number => {
    const d = d45[u[p]!]! & d46[u[p + 1]!]!;
    let r: number;
    return d ? close(open(60, p), d & 15 && (r = $letterHole(p)) || d & 240 && (r = $personHole(p)) || d & 3840 && (r = $valueHole(p)) || d & 61440 && (r = $objectHole(p)) || d & 983040 && (r = $emptyHole(p)) ? r : 0) : 0;
  };
  const $letterHole = (p: number): number => {
    const d = d47[u[p]!]! & d48[u[p + 1]!]!;
    let r: number;
    return d ? close(open(61, p), d & 1 && (r = $letterHole_right(p)) || d & 6 && (r = $letterHole_small(p)) || d & 24 && (r = $letterHole_left(p)) || d & 32 && (r = $letterHole_name(p)) || d & 64 && (r = $letterHole_chat(p)) || d & 128 && (r = $halfWord(p)) || d & 768 && (r = $letterHole_initials(p)) || d & 1024 && (r = $letterHole_spelled(p)) ? r : 0) : 0;
  };
  const $letterHole_right = (p: number): number => {
    const t = tp;
    return (p = $partyLetter(p)) && (p = $partyTail(p)) ? p : undo(t);
  };
  const $partyLetter = (p: number): number => u[p]! === 36 && !(b7[u[p + 1]!]! & 8) ? leaf(62, p, p + 1) : 0;
  const $partyTail = (p: number): number => longest(p, w42) || $partyOf(p);
  const $partyOf = (p: number): number => u[p]! === 705 ? longest(p + 1, w43) : 0;
  const $letterHole_small = (p: number): number => {
    const t = tp;
    return (p = $smallParty(p)) && (p = $partyTail(p)) ? p : undo(t);
  };
  const $smallParty = (p: number): number => {
    const from = p;
    return (p = longest(p, w44)) && !(b7[u[p]!]! & 16) && (p = p) ? leaf(63, from, p) : 0;
  };
  const $letterHole_left = (p: number): number => {
    const t = tp;
    return (p = longest(p, w45)) && (p = $partyLetter(p)) && !$letterHole_left$2(p) && (p = p) ? p : undo(t);
  };
  const $letterHole_left$2 = (p: number): number => longest(p, w46) || (b7[u[p]!]! & 8 ? p + 1 : 0);
  const $letterHole_name = (p: number): number => {
    const t = tp;
    return (p = $nameLetter(p)) && longest(p, w47) && (p = p) ? p : undo(t);
  };
  const $nameLetter = (p: number): number => b7[u[p]!]! & 32 ? leaf(64, p, p + 1) : 0;
  const $letterHole_chat = (p: number): number => {
    const t = tp;
    return (p = $chatLetter(p)) && b7[u[p]!]! & 64 && (p = p) ? p : undo(t);
  };
  const $chatLetter = (p: number): number => u[p]! === 46 ? leaf(65, p, p + 1) : 0;
  const $halfWord = (p: number): number => b7[u[p]!]! & 32 && !(b7[u[p + 1]!]! & 128) ? close(open(66, p), $halfTail(p + 1)) : 0;
  const $halfTail = (p: number): number => leaf(67, p, longest(p, w48) || $ruleOf(p));
  const $ruleOf = (p: number): number => u[p]! === 647 ? longest(p + 1, w49) : 0;
  const $letterHole_initials = (p: number): number => {
    const t = tp;
    return (p = $initials(p)) && !(b7[u[p]!]! & 16) && (p = p) ? p : undo(t);
  };
  const $initials = (p: number): number => leaf(68, p, longest(p, w50) || $center(p));
  const $center = (p: number): number => u[p]! === 50 && u[p + 1]! === 49 && longest(p + 2, w51) ? p + 2 : 0;
  const $letterHole_spelled = (p: number): number => {
    const t = tp;
    return b5[u[p]!]! & 128 && !(b8[u[p + 1]!]! & 1 && peek(tp, $smallParty(p + 1))) && (p = $spelled(p + 1)) && b5[u[p]!]! & 128 && (p = p) ? p : undo(t);
  };
  const $spelled = (p: number): number => {
    const from = p;
    return !(b8[u[p]!]! & 2 && b8[u[p + 1]!]! & 4 && $spelled$2(p)) && (p = longest(p, w53) || p) && (p = longest(p, w54)) && !(b7[u[p]!]! & 16) && (p = p) ? leaf(69, from, p) : 0;
  };
  const $spelled$2 = (p: number): number => (p = longest(p, w52)) && !(b7[u[p]!]! & 128) ? p : 0;
  const $personHole = (p: number): number => {
    const d = d49[u[p]!]! & d50[u[p + 1]!]!;
    let r: number;
    return d ? close(open(70, p), d & 1 && (r = $goodThought(p)) || d & 2 && (r = $eraThought(p)) || d & 12 && (r = $personHole_topic(p)) || d & 48 && (r = $personHole_about(p)) || d & 64 && (r = $personHole_speech(p)) || d & 128 && (r = $personHole_task(p)) ? r : 0) : 0;
  };
  const $goodThought = (p: number): number => close(open(71, p), (p = longest(p, w55)) ? $goodWords(p) : 0);
  const $goodWords = (p: number): number => {
    const d = d51[u[p]!]! & d52[u[p + 1]!]!;
    let r: number;
    return d & 1 && (r = $eraThought(p)) || d & 2 && (r = $thoughtTopic(p)) || d & 12 && (r = $speechAbout(p)) || d & 16 && (r = $speechNoun(p)) ? r : 0;
  };
  const $eraThought = (p: number): number => leaf(72, p, longest(p, w47));
  const $thoughtTopic = (p: number): number => {
    const from = p;
    return (p = longest(p, w56)) && u[p]! === 472 && u[p + 1]! === 479 && !longest(p + 2, w57) && (p = p + 2) ? leaf(73, from, p) : 0;
  };
  const $speechAbout = (p: number): number => (p = longest(p, w58)) && (p = b8[u[p]!]! & 8 ? $speechAbout$2(p) : p) ? $speechNoun(p) : 0;
  const $speechAbout$2 = (p: number): number => {
    for (let d: number, r: number; ;) {
      while ((d = d53[u[p]!]!) === 1) p++;
      if (d & 1 && (r = p + 1) || d & 2 && (r = $topicChar(p))) p = r;
      else return p;
    }
  };
  const $topicChar = (p: number): number => !peek(tp, $topicChar$2(p)) && u[p]! !== 0 ? next(p) : 0;
  const $topicChar$2 = (p: number): number => {
    const d = d54[u[p]!]! & d55[u[p + 1]!]!;
    let r: number;
    return d & 3 && (r = longest(p, w59)) || d & 12 && (r = $stopMark(p)) || d & 48 && (r = $nextTopic(p)) || d & 64 && (r = $speechNoun(p)) ? r : 0;
  };
  const $nextTopic = (p: number): number => {
    const t = tp;
    return (p = $thoughtVerb(p)) && (p = longest(p, w58)) ? p : undo(t);
  };
  const $thoughtVerb = (p: number): number => close(open(74, p), $studyVerb(p) || (u[p]! === 106 ? p + 1 : 0));
  const $studyVerb = (p: number): number => leaf(75, p, longest(p, w60));
  const $speechNoun = (p: number): number => u[p]! === 962 && u[p + 1]! === 853 ? leaf(76, p, longest(p + 2, w61)) : 0;
  const $personHole_topic = (p: number): number => {
    const t = tp;
    return (p = $thoughtVerb(p)) && (p = $thoughtTopic(p)) ? p : undo(t);
  };
  const $personHole_about = (p: number): number => {
    const t = tp;
    return (p = $thoughtVerb(p)) && peek(tp, $speechAbout(p)) && (p = p) ? p : undo(t);
  };
  const $personHole_speech = (p: number): number => {
    const t = tp;
    return (p = $studyVerb(p)) && (p = $speechNoun(p)) ? p : undo(t);
  };
  const $personHole_task = (p: number): number => {
    const t = tp;
    return (p = $taskVerb(p)) && $taskPlace(p) && u[p]! === 149 && u[p + 1]! === 794 && (p = p + 2) ? p : undo(t);
  };
  const $taskVerb = (p: number): number => leaf(77, p, longest(p, w62));
  const $taskPlace = (p: number): number => u[p]! === 149 && u[p + 1]! === 794 && (p = $taskPlace$2(p + 2)) && u[p]! === 705 && u[p + 1]! === 92 ? p + 2 : 0;
  const $taskPlace$2 = (p: number): number => {
    const from = p;
    while (b8[u[p]!]! & 16) p++;
    return p > from ? p : 0;
  };
  const $valueHole = (p: number): number => {
    const d = d56[u[p]!]! & d57[u[p + 1]!]!;
    let r: number;
    return d ? close(open(78, p), d & 1 && (r = $valueHole_total(p)) || d & 2 && (r = $valueHole_noun(p)) || d & 4 && (r = $valueHole_deed(p)) || d & 8 && (r = $valueHole_gap(p)) || d & 16 && (r = $valueHole_money(p)) || d & 32 && (r = $valueHole_around(p)) || d & 64 && (r = $valueHole_former(p)) || d & 128 && (r = $valueHole_from(p)) || d & 256 && (r = $valueHole_several(p)) || d & 512 && (r = $percentSign(p)) || d & 1024 && (r = $valueHole_points(p)) || d & 2048 && (r = $valueHole_lone(p)) || d & 61440 && (r = $valueHole_headed(p)) || d & 983040 && (r = $valueHole_bare(p)) || d & 1048576 && (r = $pointUnit(p)) || d & 6291456 && (r = $valueHole_reached(p)) || d & 8388608 && (r = $valueHole_over(p)) || d & 50331648 && (r = $valueHole_day(p)) || d & 67108864 && (r = $valueHole_number(p)) ? r : 0) : 0;
  };
  const $valueHole_total = (p: number): number => {
    const t = tp;
    return (p = longest(p, w63)) && (p = $totalUnit(p)) && $edge(p) && (p = p) ? p : undo(t);
  };
  const $totalUnit = (p: number): number => close(open(79, p), (p = b5[u[p]!]! & 32 && $scale(p) || p) ? $unitWord(p) : 0);
  const $valueHole_noun = (p: number): number => {
    const t = tp;
    return (p = longest(p, w64)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = $gapUnit(p)) && $edge(p) && (p = p) ? p : undo(t);
  };
  const $gapUnit = (p: number): number => leaf(80, p, longest(p, w65));
  const $valueHole_deed = (p: number): number => {
    const t = tp;
    return (p = longest(p, w66)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = $deedUnit(p)) && $countedEnd(p) && (p = p) ? p : undo(t);
  };
  const $deedUnit = (p: number): number => leaf(81, p, longest(p, w67));
  const $countedEnd = (p: number): number => {
    const d = d58[u[p]!]! & d59[u[p + 1]!]!;
    let r: number;
    return d & 3 && (r = $stopMark(p)) || d & 4 && (r = p + 1) || d & 8 && (r = $edge$2(p)) ? r : 0;
  };
  const $valueHole_gap = (p: number): number => {
    const t = tp;
    return (p = $directive$5(p)) && (p = $gapUnit(p)) && $edge(p) && (p = p) ? p : undo(t);
  };
  const $valueHole_money = (p: number): number => {
    const t = tp;
    return b8[u[p]!]! & 32 && (p = $gapMoney(p + 1)) && $edge(p) && (p = p) ? p : undo(t);
  };
  const $gapMoney = (p: number): number => close(open(82, p), (p = longest(p, w68)) ? $gapMoney$2(p) : 0);
  const $gapMoney$2 = (p: number): number => $moneyUnit(p) || longest(p, w69);
  const $valueHole_around = (p: number): number => {
    const t = tp;
    return b8[u[p]!]! & 64 && (p = $gapMoney(p + 1)) && $valueHole_around$2(p) && (p = p) ? p : undo(t);
  };
  const $valueHole_around$2 = (p: number): number => (p = longest(p, w36)) ? $edge(p) : 0;
  const $valueHole_former = (p: number): number => {
    const t = tp;
    return (p = longest(p, w70)) && (p = u[p]! === 302 && u[p + 1]! === 583 ? p + 2 : p) && u[p]! === 131 && (p = $changedUnit(p + 1)) && $edge(p) && (p = p) ? p : undo(t);
  };
  const $changedUnit = (p: number): number => close(open(83, p), $gapMoney(p) || $reachedUnit(p));
  const $reachedUnit = (p: number): number => leaf(84, p, longest(p, w71));
  const $valueHole_from = (p: number): number => {
    const t = tp;
    return b8[u[p]!]! & 128 && (p = $changedUnit(p + 1)) && $changeTo(p) && (p = p) ? p : undo(t);
  };
  const $changeTo = (p: number): number => (p = longest(p, w72)) && b9[u[p]!]! & 1 ? p + 1 : 0;
  const $valueHole_several = (p: number): number => {
    const t = tp;
    return b9[u[p]!]! & 2 && (p = $eachUnit(p + 1)) && b5[u[p]!]! & 128 && !longest(p, w73) && (p = p) ? p : undo(t);
  };
  const $eachUnit = (p: number): number => u[p]! === 129 ? leaf(85, p, p + 1) : 0;
  const $percentSign = (p: number): number => b4[u[p]!]! & 128 ? leaf(86, p, p + 1) : 0;
  const $valueHole_points = (p: number): number => b8[u[p]!]! & 32 && (p = b0[u[p + 1]!]! & 1 ? $paragraph$2(p + 2) : p + 1) ? $pointUnit(p) : 0;
  const $pointUnit = (p: number): number => leaf(87, p, longest(p, w29));
  const $valueHole_lone = (p: number): number => {
    const t = tp;
    return b8[u[p]!]! & 32 && !$loneWord(p) && (p = $loneUnit(p + 1)) && $edge(p) && (p = p) ? p : undo(t);
  };
  const $loneWord = (p: number): number => {
    const d = d60[u[p]!]! & d61[u[p + 1]!]!;
    let r: number;
    return d & 1 && (r = $loneWord_strip(p)) || d & 2 && (r = $loneWord_seat(p)) || d & 4 && (r = $loneWord_car(p)) || d & 8 && (r = $loneWord_set(p)) || d & 16 && (r = $loneWord_house(p)) || d & 32 && (r = $loneWord_block(p)) || d & 64 && (r = $loneWord_share(p)) || d & 128 && (r = $loneWord_case(p)) || d & 256 && (r = $loneWord_plant(p)) || d & 512 && (r = $loneWord_field(p)) || d & 1024 && (r = $loneWord_one(p)) ? r : 0;
  };
  const $loneWord_strip = (p: number): number => b9[u[p]!]! & 4 && u[p + 1]! === 592 ? p + 2 : 0;
  const $loneWord_seat = (p: number): number => b9[u[p]!]! & 8 && u[p + 1]! === 441 ? p + 2 : 0;
  const $loneWord_car = (p: number): number => u[p]! === 921 && u[p + 1]! === 928 ? p + 2 : 0;
  const $loneWord_set = (p: number): number => b9[u[p]!]! & 16 && u[p + 1]! === 364 ? p + 2 : 0;
  const $loneWord_house = (p: number): number => b9[u[p]!]! & 32 && b9[u[p + 1]!]! & 64 ? p + 2 : 0;
  const $loneWord_block = (p: number): number => b9[u[p]!]! & 128 && u[p + 1]! === 334 ? p + 2 : 0;
  const $loneWord_share = (p: number): number => b10[u[p]!]! & 1 && u[p + 1]! === 169 ? p + 2 : 0;
  const $loneWord_case = (p: number): number => b10[u[p]!]! & 2 && u[p + 1]! === 380 ? p + 2 : 0;
  const $loneWord_plant = (p: number): number => u[p]! === 1072 && u[p + 1]! === 606 ? p + 2 : 0;
  const $loneWord_field = (p: number): number => b10[u[p]!]! & 4 && u[p + 1]! === 151 ? p + 2 : 0;
  const $loneWord_one = (p: number): number => b10[u[p]!]! & 8 && u[p + 1]! === 129 ? p + 2 : 0;
  const $loneUnit = (p: number): number => leaf(88, p, longest(p, w74));
  const $valueHole_headed = (p: number): number => {
    const t = tp;
    return (p = $headedUnit(p)) && $edge(p) && (p = p) ? p : undo(t);
  };
  const $headedUnit = (p: number): number => {
    const d = d62[u[p]!]! & d63[u[p + 1]!]!;
    let r: number;
    return d & 1 && (r = $headedUnit_persons(p)) || d & 2 && (r = $headedUnit_visits(p)) || d & 4 && (r = $headedUnit_places(p)) || d & 24 && (r = $headedUnit_events(p)) || d & 32 && (r = $headedUnit_shows(p)) || d & 64 && (r = $headedUnit_shops(p)) || d & 128 && (r = $headedUnit_texts(p)) || d & 256 && (r = $headedUnit_meetings(p)) || d & 512 && (r = $headedUnit_tasks(p)) ? r : 0;
  };
  const $headedUnit_persons = (p: number): number => (p = longest(p, w75)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) ? $personUnit(p) : 0;
  const $personUnit = (p: number): number => b10[u[p]!]! & 16 ? leaf(89, p, p + 1) : 0;
  const $headedUnit_visits = (p: number): number => {
    const t = tp;
    return (p = longest(p, w76)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = $visitUnit(p)) && $countedEnd(p) && (p = p) ? p : undo(t);
  };
  const $visitUnit = (p: number): number => u[p]! === 154 && u[p + 1]! === 623 ? leaf(90, p, p + 2) : 0;
  const $headedUnit_places = (p: number): number => (p = longest(p, w77)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) ? $placeUnit(p) : 0;
  const $placeUnit = (p: number): number => u[p]! === 352 ? leaf(91, p, p + 1) : 0;
  const $headedUnit_events = (p: number): number => (p = longest(p, w78)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) ? $eventUnit(p) : 0;
  const $eventUnit = (p: number): number => b10[u[p]!]! & 32 ? leaf(92, p, p + 1) : 0;
  const $headedUnit_shows = (p: number): number => (p = longest(p, w79)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) ? $showUnit(p) : 0;
  const $showUnit = (p: number): number => leaf(93, p, longest(p, w80));
  const $headedUnit_shops = (p: number): number => (p = longest(p, w81)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) ? $shopUnit(p) : 0;
  const $shopUnit = (p: number): number => u[p]! === 388 ? leaf(94, p, p + 1) : 0;
  const $headedUnit_texts = (p: number): number => (p = longest(p, w82)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) ? $textUnit(p) : 0;
  const $textUnit = (p: number): number => b10[u[p]!]! & 64 ? leaf(95, p, p + 1) : 0;
  const $headedUnit_meetings = (p: number): number => (p = longest(p, w83)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) ? $meetUnit(p) : 0;
  const $meetUnit = (p: number): number => u[p]! === 623 ? leaf(96, p, p + 1) : 0;
  const $headedUnit_tasks = (p: number): number => (p = longest(p, w84)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) ? $taskUnit(p) : 0;
  const $taskUnit = (p: number): number => u[p]! === 1007 ? leaf(97, p, p + 1) : 0;
  const $valueHole_bare = (p: number): number => {
    const t = tp;
    return (p = $bareUnit(p)) && $edge(p) && (p = p) ? p : undo(t);
  };
  const $bareUnit = (p: number): number => close(open(98, p), $gapMoney(p) || longest(p, w85));
  const $valueHole_reached = (p: number): number => {
    const t = tp;
    return (p = $reachedUnit(p)) && $edge(p) && (p = p) ? p : undo(t);
  };
  const $valueHole_over = (p: number): number => {
    const t = tp;
    return b10[u[p]!]! & 128 && u[p + 1]! === 180 && (p = $overGap(p + 2)) && $edge(p) && (p = p) ? p : undo(t);
  };
  const $overGap = (p: number): number => close(open(99, p), $strictUnit(p) || (b11[u[p]!]! & 1 ? p + 1 : 0));
  const $valueHole_day = (p: number): number => (p = u[p]! === 430 ? p + 1 : p) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && u[p]! === 580 && (p = b0[u[p + 1]!]! & 1 ? $paragraph$2(p + 2) : p + 1) && u[p]! === 562 && $edge(p + 1) ? p + 1 : 0;
  const $valueHole_number = (p: number): number => u[p]! === 114 && (p = b1[u[p + 1]!]! & 1 ? $valueHole_number$2(p + 2) : p + 1) && u[p]! === 115 && (p = b0[u[p + 1]!]! & 1 ? $paragraph$2(p + 2) : p + 1) && u[p]! === 298 ? p + 1 : 0;
  const $valueHole_number$2 = (p: number): number => {
    while (b1[u[p]!]! & 1) p++;
    return p;
  };
  const $objectHole = (p: number): number => $objectGap(p) ? close(open(100, p), (p = $holeHead(p)) ? $objectRest(p) : 0) : 0;
  const $objectGap = (p: number): number => {
    const d = d64[u[p]!]! & d65[u[p + 1]!]!;
    let r: number;
    return d & 1 && (r = longest(p, w86)) || d & 2 && (r = $hostGap(p)) || d & 4 && (r = $awardGap(p)) || d & 8 && (r = $lostAward(p)) ? r : 0;
  };
  const $hostGap = (p: number): number => u[p]! === 696 && u[p + 1]! === 132 && u[p + 2]! === 519 && u[p + 3]! !== 154 ? p + 3 : 0;
  const $awardGap = (p: number): number => (p = longest(p, w87)) ? longest(p, w88) : 0;
  const $lostAward = (p: number): number => u[p]! === 852 && u[p + 1]! === 874 && u[p + 2]! === 131 && $clauseEnd(p + 3) ? p + 3 : 0;
  const $clauseEnd = (p: number): number => (b11[u[p]!]! & 2 ? p + 1 : 0) || $edge$2(p);
  const $holeHead = (p: number): number => leaf(101, p, longest(p, w89));
  const $objectRest = (p: number): number => {
    const d = d66[u[p]!]! & d67[u[p + 1]!]!;
    let r: number;
    return d & 1 && (r = $objectRest_grip(p)) || d & 2 && (r = $objectRest_order(p)) || d & 4 && (r = longest(p, w93)) || d & 8 && (r = $objectRest_end(p)) ? r : 0;
  };
  const $objectRest_grip = (p: number): number => u[p]! === 131 ? longest(p + 1, w90) : 0;
  const $objectRest_order = (p: number): number => u[p]! === 705 && (p = $objectRest_order$2(p + 1)) ? longest(p, w92) : 0;
  const $objectRest_order$2 = (p: number): number => {
    for (let r: number; (r = longest(p, w91));) p = r;
    return p;
  };
  const $objectRest_end = (p: number): number => $clauseEnd(p) ? p : 0;
  const $emptyHole = (p: number): number => {
    const d = d68[u[p]!]! & d69[u[p + 1]!]!;
    let r: number;
    return d ? leaf(102, p, d & 1 && (r = $emptyHole$2(p)) || d & 2 && (r = $emptyHole$3(p)) || d & 4 && (r = $emptyHole$4(p)) || d & 8 && (r = $emptyHole$5(p)) || d & 16 && (r = $emptyHole$6(p)) || d & 32 && (r = $emptyHole$7(p)) ? r : 0) : 0;
  };
  const $emptyHole$2 = (p: number): number => u[p]! === 92 && (p = b0[u[p + 1]!]! & 1 ? $paragraph$2(p + 2) : p + 1) && u[p]! === 93 ? p + 1 : 0;
  const $emptyHole$3 = (p: number): number => u[p]! === 90 && (p = b0[u[p + 1]!]! & 1 ? $paragraph$2(p + 2) : p + 1) && u[p]! === 91 ? p + 1 : 0;
  const $emptyHole$4 = (p: number): number => u[p]! === 110 && (p = b0[u[p + 1]!]! & 1 ? $paragraph$2(p + 2) : p + 1) && u[p]! === 111 ? p + 1 : 0;
  const $emptyHole$5 = (p: number): number => u[p]! === 1030 && (p = b0[u[p + 1]!]! & 1 ? $paragraph$2(p + 2) : p + 1) && u[p]! === 1031 ? p + 1 : 0;
  const $emptyHole$6 = (p: number): number => u[p]! === 112 && (p = b0[u[p + 1]!]! & 1 ? $paragraph$2(p + 2) : p + 1) && u[p]! === 113 ? p + 1 : 0;
  const $emptyHole$7 = (p: number): number => u[p]! === 8 && (p = b0[u[p + 1]!]! & 1 ? $paragraph$2(p + 2) : p + 1) && u[p]! === 9 ? p + 1 : 0;
  const $piece_pause = (p: number): number => {
    const t = tp;
    return (p = $pause(p)) && (p = b7[u[p]!]! & 2 ? $sentence_pieces$2(p) : p) ? p : undo(t);
  };
  const $pause = (p: number): number => {
    const d = d70[u[p]!]! & d71[u[p + 1]!]!;
    let r: number;
    return d & 1 && (r = $pause_comma(p)) || d & 2 && (r = $directive$5(p)) || d & 4 && (r = $emphasis(p)) || d & 24 && (r = $pause_word(p)) ? r : 0;
  };
  const $pause_comma = (p: number): number => {
    const t = tp;
    return (p = $comma(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) ? p : undo(t);
  };
  const $comma = (p: number): number => close(open(103, p), $etcComma(p) || (b11[u[p]!]! & 8 ? p + 1 : 0));
  const $etcComma = (p: number): number => u[p]! === 106 && $etcWord(p + 1) ? leaf(104, p, p + 1) : 0;
  const $etcWord = (p: number): number => u[p]! === 760 && !(b11[u[p + 1]!]! & 4) ? p + 1 : 0;
  const $emphasis = (p: number): number => u[p]! === 10 && !(u[p]! === 10 && u[p + 1]! === 10 && $starMany(p)) ? leaf(105, p, $emphasis$2(p + 1)) : 0;
  const $starMany = (p: number): number => u[p]! === 10 && u[p + 1]! === 10 && (p = u[p + 2]! === 10 ? $starMany$2(p + 3) : p + 2) && peek(tp, $starFollow(p)) ? p : 0;
  const $starMany$2 = (p: number): number => {
    while (u[p]! === 10) p++;
    return p;
  };
  const $emphasis$2 = (p: number): number => {
    const from = p;
    while (u[p]! === 10) p++;
    return p > from ? p : 0;
  };
  const $pause_word = (p: number): number => (p = longest(p, w94)) && peek(tp, $enumerator(p)) ? p : 0;
  const $proportion = (p: number): number => close(open(106, p), (p = $arabicNumeral(p)) && (p = $proportionTerm(p)) ? $proportion$2(p) : 0);
  const $arabicNumeral = (p: number): number => leaf(107, p, $arabicNumeral_grouped(p) || $arabicNumeral_plain(p));
  const $arabicNumeral_grouped = (p: number): number => b1[u[p]!]! & 1 && (p = b1[u[p + 1]!]! & 1 ? p + 2 : p + 1) && (p = b1[u[p]!]! & 1 ? p + 1 : p) && (p = $arabicNumeral_grouped$2(p)) ? u[p]! === 14 && b1[u[p + 1]!]! & 1 && $arabicNumeral_grouped$3(p) || p : 0;
  const $arabicNumeral_grouped$2 = (p: number): number => {
    const from = p;
    while (b6[u[p]!]! & 4 && b1[u[p + 1]!]! & 1 && b1[u[p + 2]!]! & 1 && b1[u[p + 3]!]! & 1 && !(b1[u[p + 4]!]! & 1)) p += 4;
    return p > from ? p : 0;
  };
  const $arabicNumeral_grouped$3 = (p: number): number => u[p]! === 14 ? $pageLine_page$2(p + 1) : 0;
  const $arabicNumeral_plain = (p: number): number => (p = $pageLine_page$2(p)) ? b11[u[p]!]! & 16 && b1[u[p + 1]!]! & 1 && $arabicNumeral_plain$2(p) || p : 0;
  const $arabicNumeral_plain$2 = (p: number): number => b11[u[p]!]! & 16 ? $pageLine_page$2(p + 1) : 0;
  const $proportionTerm = (p: number): number => (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && b11[u[p]!]! & 32 && (p = b0[u[p + 1]!]! & 1 ? $paragraph$2(p + 2) : p + 1) ? $arabicNumeral(p) : 0;
  const $proportion$2 = (p: number): number => {
    const from = p;
    for (let r: number; b11[u[p]!]! & 64 && b11[u[p + 1]!]! & 128 && (r = $proportionTerm(p));) p = r;
    return p > from ? p : 0;
  };
  const $opaque = (p: number): number => {
    const d = d72[u[p]!]! & d73[u[p + 1]!]!;
    let r: number;
    return d ? leaf(108, p, d & 1 && (r = $url(p)) || d & 14 && (r = $mail(p)) || d & 16 && (r = $documentNumber(p)) || d & 32 && (r = $fileName(p)) || d & 64 && (r = $code(p)) || d & 128 && (r = $clock(p)) || d & 256 && (r = $phone(p)) || d & 512 && (r = $formula(p)) || d & 1024 && (r = $tag(p)) || d & 2048 && (r = $link(p)) ? r : 0) : 0;
  };
  const $url = (p: number): number => (p = longest(p, w95)) ? $url$2(p) : 0;
  const $url$2 = (p: number): number => {
    const from = p;
    while (b12[u[p]!]! & 1) p++;
    return p > from ? p : 0;
  };
  const $mail = (p: number): number => (p = $mailName(p)) && u[p]! === 32 ? $mail$2(p + 1) : 0;
  const $mailName = (p: number): number => $mailName_letters(p) || $mailName$2(p);
  const $mailName_letters = (p: number): number => b12[u[p]!]! & 2 ? b12[u[p + 1]!]! & 4 ? $mailName_letters$2(p + 2) : p + 1 : 0;
  const $mailName_letters$2 = (p: number): number => {
    while (b12[u[p]!]! & 4) p++;
    return p;
  };
  const $mailName$2 = (p: number): number => {
    const from = p;
    while (b12[u[p]!]! & 8) p++;
    return p > from ? p : 0;
  };
  const $mail$2 = (p: number): number => {
    const from = p;
    while (b12[u[p]!]! & 4) p++;
    return p > from ? p : 0;
  };
  const $documentNumber = (p: number): number => u[p]! === 114 && b1[u[p + 1]!]! & 1 && b1[u[p + 2]!]! & 1 && b1[u[p + 3]!]! & 1 && b1[u[p + 4]!]! & 1 && u[p + 5]! === 115 && (p = b0[u[p + 6]!]! & 1 ? $paragraph$2(p + 7) : p + 6) && (p = u[p]! === 759 ? p + 1 : p) && (p = $pageLine_page$2(p)) && u[p]! === 298 ? p + 1 : 0;
  const $fileName = (p: number): number => b7[u[p]!]! & 128 && (p = b12[u[p + 1]!]! & 16 ? $fileName$2(p + 2) : p + 1) && u[p]! === 14 && (p = longest(p + 1, w96)) && !(b12[u[p]!]! & 32) ? p : 0;
  const $fileName$2 = (p: number): number => {
    while (b12[u[p]!]! & 16) p++;
    return p;
  };
  const $code = (p: number): number => u[p]! === 54 && (p = $code$2(p + 1)) && u[p]! === 54 ? p + 1 : 0;
  const $code$2 = (p: number): number => {
    const from = p;
    while (b12[u[p]!]! & 64) p++;
    return p > from ? p : 0;
  };
  const $clock = (p: number): number => b1[u[p]!]! & 1 && (p = b1[u[p + 1]!]! & 1 ? p + 2 : p + 1) && b1[u[p]!]! & 32 && b1[u[p + 1]!]! & 1 && b1[u[p + 2]!]! & 1 && !(b1[u[p + 3]!]! & 1) ? p + 3 : 0;
  const $phone = (p: number): number => b1[u[p]!]! & 1 && b1[u[p + 1]!]! & 1 && b1[u[p + 2]!]! & 1 && (p = b1[u[p + 3]!]! & 1 ? p + 4 : p + 3) && u[p]! === 13 && b1[u[p + 1]!]! & 1 && b1[u[p + 2]!]! & 1 && b1[u[p + 3]!]! & 1 && b1[u[p + 4]!]! & 1 && b1[u[p + 5]!]! & 1 && b1[u[p + 6]!]! & 1 && b1[u[p + 7]!]! & 1 && (p = b1[u[p + 8]!]! & 1 ? p + 9 : p + 8) && !(b1[u[p]!]! & 1) ? p : 0;
  const $formula = (p: number): number => !(b12[u[p]!]! & 128 && b13[u[p + 1]!]! & 1 && peek(tp, $isoDate(p))) && (p = $pageLine_page$2(p)) && (p = $formula$2(p)) ? b13[u[p]!]! & 32 ? $formula$4(p + 1) : p : 0;
  const $formula$2 = (p: number): number => {
    const from = p;
    for (let r: number; b13[u[p]!]! & 2 && b13[u[p + 1]!]! & 4 && (r = $formula$3(p));) p = r;
    return p > from ? p : 0;
  };
  const $formula$3 = (p: number): number => b13[u[p]!]! & 2 ? $formulaTerm(p + 1) : 0;
  const $formulaTerm = (p: number): number => $pageLine_page$2(p) || $formulaTerm_variable(p);
  const $formulaTerm_variable = (p: number): number => b13[u[p]!]! & 8 && !(b13[u[p + 1]!]! & 16) ? p + 1 : 0;
  const $formula$4 = (p: number): number => {
    while (b13[u[p]!]! & 32) p++;
    return p;
  };
  const $tag = (p: number): number => u[p]! === 28 && b4[u[p + 1]!]! & 64 && (p = b13[u[p + 2]!]! & 64 ? $tag$2(p + 3) : p + 2) && u[p]! === 30 ? p + 1 : 0;
  const $tag$2 = (p: number): number => {
    while (b13[u[p]!]! & 64) p++;
    return p;
  };
  const $link = (p: number): number => u[p]! === 52 && u[p + 1]! === 8 && (p = u[p + 2]! !== 0 && !longest(p + 2, w97) ? $link$2(p + 3) : p + 2) && u[p]! === 9 ? p + 1 : 0;
  const $link$2 = (p: number): number => {
    while (u[p]! !== 0 && !longest(p, w97)) p++;
    return p;
  };
  const $residue = (p: number): number => {
    const d = d74[u[p]!]! & d75[u[p + 1]!]!;
    let r: number;
    return d ? leaf(109, p, d & 1 && (r = $residue_marks(p)) || d & 2 && (r = $residue_entity(p)) || d & 4 && (r = $residue_reference(p)) ? r : 0) : 0;
  };
  const $residue_marks = (p: number): number => u[p]! === 5 && u[p + 1]! === 5 && (p = $residue_marks$2(p + 2)) && u[p]! === 5 && u[p + 1]! === 5 ? p + 2 : 0;
  const $residue_marks$2 = (p: number): number => {
    const from = p;
    while (b13[u[p]!]! & 128) p++;
    return p > from ? p : 0;
  };
  const $residue_entity = (p: number): number => u[p]! === 7 && (p = longest(p + 1, w98)) && u[p]! === 27 ? p + 1 : 0;
  const $residue_reference = (p: number): number => u[p]! === 972 && u[p + 1]! === 884 && b14[u[p + 2]!]! & 1 ? longest(p + 3, w99) : 0;
  const $placeholder = (p: number): number => {
    const d = d76[u[p]!]! & d77[u[p + 1]!]!;
    let r: number;
    return d ? close(open(110, p), d & 3 && (r = $ordinalMask(p)) || d & 60 && (r = $valueMask_many(p)) || d & 192 && (r = $valueMask_one(p)) || d & 3840 && (r = $nameMask(p)) || d & 4096 && (r = $dotMask_dots(p)) || d & 24576 && (r = $dotMask_unit(p)) || d & 98304 && (r = $dotMask_edge(p)) || d & 1966080 && (r = $textBlank(p)) ? r : 0) : 0;
  };
  const $ordinalMask = (p: number): number => close(open(111, p), (p = longest(p, w100)) && (p = $maskBody(p)) ? b14[u[p]!]! & 64 && $unit(p) || p : 0);
  const $maskBody = (p: number): number => {
    const d = d78[u[p]!]! & d79[u[p + 1]!]!;
    let r: number;
    return d ? close(open(112, p), d & 15 && (r = $maskBody_many(p)) || d & 48 && (r = $maskBody_joined(p)) || d & 64 && (r = $maskBody_digits(p)) || d & 896 && (r = $maskBody_one(p)) ? r : 0) : 0;
  };
  const $maskBody_many = (p: number): number => (p = b1[u[p]!]! & 1 ? $valueHole_number$2(p + 1) : p) && (p = $manyMask(p)) ? b14[u[p]!]! & 4 ? $maskBody_many$2(p) : p : 0;
  const $manyMask = (p: number): number => {
    const d = d80[u[p]!]! & d81[u[p + 1]!]!;
    let r: number;
    return d & 1 && (r = $xMany_before(p)) || d & 2 && (r = $xMany_alone(p)) || d & 4 && (r = $manyMask$2(p)) || d & 8 && (r = $manyMask$4(p)) || d & 16 && (r = $manyMask$6(p)) || d & 32 && (r = $manyMask$8(p)) || d & 64 && (r = $manyMask$10(p)) || d & 128 && (r = $manyMask$12(p)) || d & 256 && (r = $manyMask$14(p)) || d & 512 && (r = $manyMask$16(p)) || d & 1024 && (r = $manyMask$18(p)) || d & 2048 && (r = $manyMask$20(p)) || d & 4096 && (r = $manyMask$22(p)) || d & 8192 && (r = $manyMask$24(p)) || d & 16384 && (r = $manyMask$26(p)) || d & 32768 && (r = $lineMany_long(p)) || d & 65536 && (r = $lineMany_noun(p)) || d & 131072 && (r = $starMany(p)) ? r : 0;
  };
  const $xMany_before = (p: number): number => u[p]! === 78 && (p = $xMany_before$2(p + 1)) && b7[u[p]!]! & 32 ? p : 0;
  const $xMany_before$2 = (p: number): number => {
    const from = p;
    while (u[p]! === 78) p++;
    return p > from ? p : 0;
  };
  const $xMany_alone = (p: number): number => b13[u[p]!]! & 16 && (p = $xMany_alone$2(p + 1)) && !(b12[u[p]!]! & 2) ? p : 0;
  const $xMany_alone$2 = (p: number): number => {
    const from = p;
    while (b13[u[p]!]! & 16) p++;
    return p > from ? p : 0;
  };
  const $manyMask$2 = (p: number): number => u[p]! === 87 ? $manyMask$3(p + 1) : 0;
  const $manyMask$3 = (p: number): number => {
    const from = p;
    while (b14[u[p]!]! & 2) p++;
    return p > from ? p : 0;
  };
  const $manyMask$4 = (p: number): number => b13[u[p]!]! & 16 ? $manyMask$5(p + 1) : 0;
  const $manyMask$5 = (p: number): number => {
    const from = p;
    while (u[p]! === 87) p++;
    return p > from ? p : 0;
  };
  const $manyMask$6 = (p: number): number => u[p]! === 101 ? $manyMask$7(p + 1) : 0;
  const $manyMask$7 = (p: number): number => {
    const from = p;
    while (u[p]! === 101) p++;
    return p > from ? p : 0;
  };
  const $manyMask$8 = (p: number): number => u[p]! === 99 ? $manyMask$9(p + 1) : 0;
  const $manyMask$9 = (p: number): number => {
    const from = p;
    while (u[p]! === 99) p++;
    return p > from ? p : 0;
  };
  const $manyMask$10 = (p: number): number => u[p]! === 100 ? $manyMask$11(p + 1) : 0;
  const $manyMask$11 = (p: number): number => {
    const from = p;
    while (u[p]! === 100) p++;
    return p > from ? p : 0;
  };
  const $manyMask$12 = (p: number): number => u[p]! === 102 ? $manyMask$13(p + 1) : 0;
  const $manyMask$13 = (p: number): number => {
    const from = p;
    while (u[p]! === 102) p++;
    return p > from ? p : 0;
  };
  const $manyMask$14 = (p: number): number => u[p]! === 98 ? $manyMask$15(p + 1) : 0;
  const $manyMask$15 = (p: number): number => {
    const from = p;
    while (u[p]! === 98) p++;
    return p > from ? p : 0;
  };
  const $manyMask$16 = (p: number): number => u[p]! === 1032 ? $manyMask$17(p + 1) : 0;
  const $manyMask$17 = (p: number): number => {
    const from = p;
    while (u[p]! === 1032) p++;
    return p > from ? p : 0;
  };
  const $manyMask$18 = (p: number): number => u[p]! === 107 ? $manyMask$19(p + 1) : 0;
  const $manyMask$19 = (p: number): number => {
    const from = p;
    while (u[p]! === 107) p++;
    return p > from ? p : 0;
  };
  const $manyMask$20 = (p: number): number => u[p]! === 104 ? $manyMask$21(p + 1) : 0;
  const $manyMask$21 = (p: number): number => {
    const from = p;
    while (u[p]! === 104) p++;
    return p > from ? p : 0;
  };
  const $manyMask$22 = (p: number): number => u[p]! === 103 ? $manyMask$23(p + 1) : 0;
  const $manyMask$23 = (p: number): number => {
    const from = p;
    while (u[p]! === 103) p++;
    return p > from ? p : 0;
  };
  const $manyMask$24 = (p: number): number => u[p]! === 1053 ? $manyMask$25(p + 1) : 0;
  const $manyMask$25 = (p: number): number => {
    const from = p;
    while (u[p]! === 1053) p++;
    return p > from ? p : 0;
  };
  const $manyMask$26 = (p: number): number => u[p]! === 96 ? $manyMask$27(p + 1) : 0;
  const $manyMask$27 = (p: number): number => {
    const from = p;
    while (u[p]! === 96) p++;
    return p > from ? p : 0;
  };
  const $lineMany_long = (p: number): number => u[p]! === 53 && u[p + 1]! === 53 ? $lineMany_long$2(p + 2) : 0;
  const $lineMany_long$2 = (p: number): number => {
    const from = p;
    while (u[p]! === 53) p++;
    return p > from ? p : 0;
  };
  const $lineMany_noun = (p: number): number => u[p]! === 53 && u[p + 1]! === 53 && peek(tp, $boldOpen_lines$3(p + 2)) ? p + 2 : 0;
  const $maskBody_many$2 = (p: number): number => {
    for (let r: number; b14[u[p]!]! & 4 && (r = $maskMore(p));) p = r;
    return p;
  };
  const $maskMore = (p: number): number => $maskMore_joined(p) || $maskMore_figures(p);
  const $maskMore_joined = (p: number): number => (p = $maskJoin(p)) ? $maskPart(p) : 0;
  const $maskJoin = (p: number): number => (p = $joinSign(p)) && b14[u[p]!]! & 8 ? p : 0;
  const $joinSign = (p: number): number => longest(p, w101) || $joinComma(p);
  const $joinComma = (p: number): number => b6[u[p]!]! & 4 && $threeX(p + 1) ? p + 1 : 0;
  const $threeX = (p: number): number => b13[u[p]!]! & 16 && b13[u[p + 1]!]! & 16 && b13[u[p + 2]!]! & 16 && !(b13[u[p + 3]!]! & 16) ? p + 3 : 0;
  const $maskPart = (p: number): number => {
    const t = tp;
    return (p = b1[u[p]!]! & 1 ? $valueHole_number$2(p + 1) : p) && (p = $oneMask(p)) && (p = b1[u[p]!]! & 1 ? $valueHole_number$2(p + 1) : p) ? p : undo(t);
  };
  const $oneMask = (p: number): number => leaf(113, p, $xRun(p) || (b14[u[p]!]! & 32 ? p + 1 : 0));
  const $xRun = (p: number): number => $xRun_before(p) || $xRun_alone(p);
  const $xRun_before = (p: number): number => (p = $xRun_before$2(p)) && b7[u[p]!]! & 32 ? p : 0;
  const $xRun_before$2 = (p: number): number => {
    const from = p;
    while (b14[u[p]!]! & 16) p++;
    return p > from ? p : 0;
  };
  const $xRun_alone = (p: number): number => (p = $xMany_alone$2(p)) && !(b12[u[p]!]! & 2) ? p : 0;
  const $maskMore_figures = (p: number): number => (p = $pageLine_page$2(p)) && !(b7[u[p]!]! & 128) ? p : 0;
  const $maskBody_joined = (p: number): number => {
    const t = tp;
    return (p = $oneMask(p)) && (p = $maskJoin(p)) && (p = $maskPart(p)) && (p = b14[u[p]!]! & 4 ? $maskBody_many$2(p) : p) ? p : undo(t);
  };
  const $maskBody_digits = (p: number): number => (p = $pageLine_page$2(p)) && (p = $xRun(p)) ? b1[u[p]!]! & 1 ? $valueHole_number$2(p + 1) : p : 0;
  const $maskBody_one = (p: number): number => {
    const t = tp;
    return (p = $oneMask(p)) && (p = b1[u[p]!]! & 1 ? $valueHole_number$2(p + 1) : p) ? p : undo(t);
  };
  const $valueMask_many = (p: number): number => {
    const t = tp;
    return peek(tp, $sureMask(p)) && (p = $maskBody(p)) && !peek(tp, $nameOnly(p)) && (p = $maskUnit(p)) ? p : undo(t);
  };
  const $sureMask = (p: number): number => {
    const d = d82[u[p]!]! & d83[u[p + 1]!]!;
    let r: number;
    return d & 15 && (r = $sureMask_many(p)) || d & 48 && (r = $sureMask_joined(p)) || d & 64 && (r = $sureMask_digits(p)) ? r : 0;
  };
  const $sureMask_many = (p: number): number => (p = b1[u[p]!]! & 1 ? $valueHole_number$2(p + 1) : p) ? $manyMask(p) : 0;
  const $sureMask_joined = (p: number): number => {
    const t = tp;
    return (p = $oneMask(p)) && (p = $maskJoin(p)) ? p : undo(t);
  };
  const $sureMask_digits = (p: number): number => (p = $pageLine_page$2(p)) ? $xRun(p) : 0;
  const $nameOnly = (p: number): number => $nameOnly$2(p) || longest(p, w102);
  const $nameOnly$2 = (p: number): number => {
    const t = tp;
    return (p = $placeNoun(p)) && !$edge(p) && (p = p) ? p : undo(t);
  };
  const $valueMask_one = (p: number): number => {
    const t = tp;
    return !peek(tp, $sureMask(p)) && (p = $oneMask(p)) && !longest(p, w103) && (p = $oneUnit(p)) ? p : undo(t);
  };
  const $oneUnit = (p: number): number => {
    const d = d84[u[p]!]! & d85[u[p + 1]!]!;
    let r: number;
    return d ? close(open(114, p), d & 15 && (r = $oneUnit_unit(p)) || d & 240 && (r = $oneUnit_scale(p)) || d & 768 && (r = longest(p, w34)) ? r : 0) : 0;
  };
  const $oneUnit_unit = (p: number): number => {
    const t = tp;
    return (p = b0[u[p]!]! & 1 ? p + 1 : p) && (p = b5[u[p]!]! & 2 && $more(p) || p) && (p = b5[u[p]!]! & 32 && $scale(p) || p) && (p = b5[u[p]!]! & 2 && $more(p) || p) && (p = $unit(p)) ? p : undo(t);
  };
  const $oneUnit_scale = (p: number): number => {
    const t = tp;
    return (p = b0[u[p]!]! & 1 ? p + 1 : p) && (p = b5[u[p]!]! & 2 && $more(p) || p) && (p = $scale(p)) && $edge(p) && (p = p) ? p : undo(t);
  };
  const $nameMask = (p: number): number => {
    const d = d86[u[p]!]! & d87[u[p + 1]!]!;
    let r: number;
    return d ? close(open(115, p), d & 15 && (r = $nameMask_many(p)) || d & 16 && (r = $nameMask_some(p)) || d & 96 && (r = $nameMask_one(p)) || d & 128 && (r = $nameMask_variable(p)) || d & 256 && (r = $nameMask_product(p)) ? r : 0) : 0;
  };
  const $nameMask_many = (p: number): number => {
    const t = tp;
    return peek(tp, $nameSure(p)) && (p = $maskBody(p)) && (p = b14[u[p]!]! & 128 && $placeNoun(p) || p) ? p : undo(t);
  };
  const $nameSure = (p: number): number => $sureMask_many(p) || $sureMask_joined(p);
  const $nameMask_some = (p: number): number => u[p]! === 600 && (p = $nameMask_some$2(p + 1)) && u[p]! !== 154 ? b14[u[p]!]! & 128 && $placeNoun(p) || p : 0;
  const $nameMask_some$2 = (p: number): number => {
    const from = p;
    while (u[p]! === 600) p++;
    return p > from ? p : 0;
  };
  const $nameMask_one = (p: number): number => {
    const t = tp;
    return !peek(tp, $sureMask(p)) && (p = $oneMask(p)) && !longest(p, w103) && (p = $oneName(p)) ? p : undo(t);
  };
  const $oneName = (p: number): number => leaf(116, p, longest(p, w104));
  const $nameMask_variable = (p: number): number => b14[u[p]!]! & 16 && b15[u[p + 1]!]! & 1 && b7[u[p + 2]!]! & 8 ? p + 1 : 0;
  const $nameMask_product = (p: number): number => b14[u[p]!]! & 16 && u[p + 1]! === 87 && b13[u[p + 2]!]! & 16 ? p + 1 : 0;
  const $dotMask_dots = (p: number): number => (p = $ellipsis(p)) && peek(tp, $strictUnit(p)) ? p : 0;
  const $dotMask_unit = (p: number): number => (p = $questions(p)) && peek(tp, $strictUnit(p)) ? p : 0;
  const $questions = (p: number): number => $questions$2(p) || $questions$4(p);
  const $questions$2 = (p: number): number => u[p]! === 1048 ? $questions$3(p + 1) : 0;
  const $questions$3 = (p: number): number => {
    const from = p;
    while (u[p]! === 1048) p++;
    return p > from ? p : 0;
  };
  const $questions$4 = (p: number): number => u[p]! === 31 ? $questions$5(p + 1) : 0;
  const $questions$5 = (p: number): number => {
    const from = p;
    while (u[p]! === 31) p++;
    return p > from ? p : 0;
  };
  const $dotMask_edge = (p: number): number => (p = $questions(p)) && peek(tp, $starFollow_edge(p)) ? p : 0;
  const $textBlank = (p: number): number => {
    const d = d88[u[p]!]! & d89[u[p + 1]!]!;
    let r: number;
    return d ? leaf(117, p, d & 1 && (r = $textBlank_braces(p)) || d & 2 && (r = $textBlank_square(p)) || d & 4 && (r = $textBlank_round(p)) || d & 8 && (r = $textBlank_pair(p)) || d & 16 && (r = $textBlank_brace(p)) || d & 32 && (r = $textBlank_todo(p)) || d & 448 && (r = $textBlank_bare(p)) || d & 1536 && (r = $textBlank_later(p)) || d & 2048 && (r = $textBlank_here(p)) ? r : 0) : 0;
  };
  const $textBlank_braces = (p: number): number => u[p]! === 81 && u[p + 1]! === 81 && (p = $textBlank_braces$2(p + 2)) && u[p]! === 83 && u[p + 1]! === 83 ? p + 2 : 0;
  const $textBlank_braces$2 = (p: number): number => {
    const from = p;
    while (u[p]! !== 0 && !longest(p, w105)) p++;
    return p > from ? p : 0;
  };
  const $textBlank_square = (p: number): number => b15[u[p]!]! & 2 && (p = $fillWords(p + 1)) && b15[u[p]!]! & 64 && u[p + 1]! !== 8 ? p + 1 : 0;
  const $fillWords = (p: number): number => $fillPhrase(p) || $fillNoun(p);
  const $fillPhrase = (p: number): number => $fillPhrase_start(p) || $fillPhrase_inside(p);
  const $fillPhrase_start = (p: number): number => (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = longest(p, w106)) ? b15[u[p]!]! & 4 ? $fillPhrase_start$2(p) : p : 0;
  const $fillPhrase_start$2 = (p: number): number => {
    for (let d: number, r: number; ;) {
      while ((d = d90[u[p]!]!) === 1) p++;
      if (d & 1 && (r = p + 1) || d & 2 && (r = $fillInside(p))) p = r;
      else return p;
    }
  };
  const $fillInside = (p: number): number => !$fillInside$2(p) && u[p]! !== 0 ? next(p) : 0;
  const $fillInside$2 = (p: number): number => {
    const d = d91[u[p]!]! & d92[u[p + 1]!]!;
    let r: number;
    return d & 1 && (r = p + 1) || d & 6 && (r = $openMark(p)) || d & 24 && (r = $stopMark(p)) ? r : 0;
  };
  const $fillPhrase_inside = (p: number): number => (p = b15[u[p]!]! & 4 ? $fillPhrase_inside$2(p) : p) && (p = longest(p, w107)) ? b15[u[p]!]! & 4 ? $fillPhrase_start$2(p) : p : 0;
  const $fillPhrase_inside$2 = (p: number): number => {
    for (let d: number, r: number; ;) {
      while ((d = d93[u[p]!]!) === 1) p++;
      if (d & 1 && (r = p + 1) || d & 2 && (r = $fillBefore(p))) p = r;
      else return p;
    }
  };
  const $fillBefore = (p: number): number => !longest(p, w107) ? $fillInside(p) : 0;
  const $fillNoun = (p: number): number => (p = b15[u[p]!]! & 4 ? $fillNoun$2(p) : p) && (p = longest(p, w108)) && b15[u[p]!]! & 32 ? p : 0;
  const $fillNoun$2 = (p: number): number => {
    for (let d: number, r: number; ;) {
      while ((d = d94[u[p]!]!) === 1) p++;
      if (d & 1 && (r = p + 1) || d & 2 && (r = $fillNoun$3(p))) p = r;
      else return p;
    }
  };
  const $fillNoun$3 = (p: number): number => !(b15[u[p]!]! & 8 && b15[u[p + 1]!]! & 16 && $fillNoun$4(p)) ? $fillInside(p) : 0;
  const $fillNoun$4 = (p: number): number => (p = longest(p, w108)) && b15[u[p]!]! & 32 ? p + 1 : 0;
  const $textBlank_round = (p: number): number => b15[u[p]!]! & 128 && (p = $fillPhrase(p + 1)) && b16[u[p]!]! & 1 ? p + 1 : 0;
  const $textBlank_pair = (p: number): number => b15[u[p]!]! & 128 && (p = longest(p + 1, w109)) && (p = longest(p, w108)) && b16[u[p]!]! & 1 ? p + 1 : 0;
  const $textBlank_brace = (p: number): number => b16[u[p]!]! & 2 && (p = $fillWords(p + 1)) && b16[u[p]!]! & 4 ? p + 1 : 0;
  const $textBlank_todo = (p: number): number => (p = longest(p, w110)) && !(b7[u[p]!]! & 128) ? p : 0;
  const $textBlank_bare = (p: number): number => (p = b16[u[p]!]! & 8 && b16[u[p + 1]!]! & 16 && $fillFigures(p) || p) && (p = longest(p, w112)) && $edge(p) ? p : 0;
  const $fillFigures = (p: number): number => (p = u[p]! === 214 && u[p + 1]! === 179 ? p + 2 : p) ? longest(p, w111) : 0;
  const $textBlank_later = (p: number): number => (p = $fillFigures(p)) && (p = longest(p, w113)) && $edge(p) ? p : 0;
  const $textBlank_here = (p: number): number => u[p]! === 628 && u[p + 1]! === 352 && b16[u[p + 2]!]! & 32 && (p = longest(p + 3, w114)) && (p = b15[u[p]!]! & 4 ? $fillPhrase_start$2(p) : p) && $edge(p) ? p : 0;
  const $cue = (p: number): number => {
    const d = d95[u[p]!]! & d96[u[p + 1]!]!;
    let r: number;
    return d ? close(open(118, p), d & 15 && (r = $sumCue(p)) || d & 240 && (r = $ratioCue(p)) || d & 3840 && (r = $changeCue(p)) ? r : 0) : 0;
  };
  const $sumCue = (p: number): number => {
    const d = d97[u[p]!]! & d98[u[p + 1]!]!;
    let r: number;
    return d & 3 && (r = $whole(p)) || d & 4 && (r = $running(p)) || d & 24 && (r = $part(p)) || d & 32 && (r = $division(p)) || d & 64 && (r = $announce(p)) ? r : 0;
  };
  const $whole = (p: number): number => leaf(119, p, longest(p, w115) || (u[p]! === 210 && !(b16[u[p + 1]!]! & 64) ? p + 1 : 0));
  const $running = (p: number): number => u[p]! === 780 && u[p + 1]! === 863 ? leaf(120, p, p + 2) : 0;
  const $part = (p: number): number => leaf(121, p, longest(p, w116) || (u[p]! === 308 && !(b16[u[p + 1]!]! & 128) ? p + 1 : 0));
  const $division = (p: number): number => leaf(122, p, longest(p, w117));
  const $announce = (p: number): number => leaf(123, p, longest(p, w118));
  const $ratioCue = (p: number): number => {
    const d = d99[u[p]!]! & d100[u[p + 1]!]!;
    let r: number;
    return d & 3 && (r = $rate(p)) || d & 4 && (r = $share(p)) || d & 8 && (r = $portion(p)) || d & 16 && (r = $entire(p)) || d & 96 && (r = $each(p)) || d & 128 && (r = $overall(p)) || d & 256 && (r = $timely(p)) || d & 512 && (r = $fresh(p)) || d & 1024 && (r = $leftover(p)) || d & 6144 && (r = $target(p)) || d & 8192 && (r = $excess(p)) || d & 49152 && (r = $result(p)) ? r : 0;
  };
  const $rate = (p: number): number => {
    const from = p;
    return (p = longest(p, w119)) && peek(tp, $rate$2(p)) && (p = p) ? leaf(124, from, p) : 0;
  };
  const $rate$2 = (p: number): number => (p = $rate$3(p)) ? $rate$4(p) : 0;
  const $rate$3 = (p: number): number => {
    for (let r: number; (r = longest(p, w120));) p = r;
    return p;
  };
  const $rate$4 = (p: number): number => longest(p, w121) || $hanPart_tenths(p);
  const $hanPart_tenths = (p: number): number => {
    const t = tp;
    return (p = $hanUnit(p)) && u[p]! === 485 && (p = p + 1) ? p : undo(t);
  };
  const $share = (p: number): number => leaf(125, p, longest(p, w122) || (u[p]! === 269 && !(b17[u[p + 1]!]! & 1) ? p + 1 : 0));
  const $portion = (p: number): number => leaf(126, p, longest(p, w123));
  const $entire = (p: number): number => leaf(127, p, longest(p, w124));
  const $each = (p: number): number => leaf(128, p, (u[p]! === 230 && u[p + 1]! === 240 ? p + 2 : 0) || $eachOne(p));
  const $eachOne = (p: number): number => u[p]! === 300 && b17[u[p + 1]!]! & 2 ? p + 1 : 0;
  const $overall = (p: number): number => leaf(129, p, longest(p, w125));
  const $timely = (p: number): number => leaf(130, p, longest(p, w126));
  const $fresh = (p: number): number => leaf(131, p, longest(p, w127));
  const $leftover = (p: number): number => leaf(132, p, longest(p, w128));
  const $target = (p: number): number => leaf(133, p, $target_noun(p) || $due(p));
  const $target_noun = (p: number): number => (p = longest(p, w129)) ? longest(p, w130) || p : 0;
  const $due = (p: number): number => b17[u[p]!]! & 4 && longest(p + 1, w131) ? p + 1 : 0;
  const $excess = (p: number): number => leaf(134, p, longest(p, w132));
  const $result = (p: number): number => leaf(135, p, longest(p, w133) || $actual(p));
  const $actual = (p: number): number => u[p]! === 382 && b17[u[p + 1]!]! & 8 ? p + 1 : 0;
  const $changeCue = (p: number): number => {
    const d = d101[u[p]!]! & d102[u[p + 1]!]!;
    let r: number;
    return d & 1 && (r = $industries(p)) || d & 2 && (r = $balance(p)) || d & 4 && (r = $output(p)) || d & 8 && (r = $real(p)) || d & 16 && (r = $annual(p)) || d & 96 && (r = $basis(p)) || d & 896 && (r = $former(p)) || d & 15360 && (r = $reach(p)) || d & 245760 && (r = $rise(p)) || d & 1835008 && (r = $fall(p)) || d & 6291456 && (r = $multiple(p)) || d & 8388608 && (r = $from(p)) ? r : 0;
  };
  const $industries = (p: number): number => leaf(136, p, longest(p, w134));
  const $balance = (p: number): number => leaf(137, p, longest(p, w135));
  const $output = (p: number): number => {
    const from = p;
    return (p = longest(p, w136)) && !(u[p]! === 826 && u[p + 1]! === 819) && (p = p) ? leaf(138, from, p) : 0;
  };
  const $real = (p: number): number => leaf(139, p, longest(p, w137));
  const $annual = (p: number): number => leaf(140, p, longest(p, w138));
  const $basis = (p: number): number => {
    const d = d103[u[p]!]! & d104[u[p + 1]!]!;
    let r: number;
    return d ? close(open(141, p), d & 1 && (r = longest(p, w139)) || d & 2 && (r = $basis_former(p)) || d & 4 && (r = $basis_now(p)) || d & 8 && (r = $basis_year(p)) ? r : 0) : 0;
  };
  const $basis_former = (p: number): number => b17[u[p]!]! & 16 ? $former(p + 1) : 0;
  const $former = (p: number): number => close(open(142, p), $former_time(p) || (u[p]! === 302 && u[p + 1]! === 583 ? p + 2 : 0));
  const $former_time = (p: number): number => {
    const t = tp;
    return (p = $formerTime(p)) && (p = u[p]! === 302 && u[p + 1]! === 583 ? p + 2 : p) && (p = u[p]! === 585 ? p + 1 : p) ? p : undo(t);
  };
  const $formerTime = (p: number): number => longest(p, w140) || $fiveYears(p);
  const $fiveYears = (p: number): number => {
    const t = tp;
    return u[p]! === 92 && (p = $hanOrdinal(p + 1)) && u[p]! === 146 && u[p + 1]! === 93 && (p = longest(p + 2, w141) || p + 2) ? p : undo(t);
  };
  const $basis_now = (p: number): number => b17[u[p]!]! & 16 ? longest(p + 1, w142) : 0;
  const $basis_year = (p: number): number => b17[u[p]!]! & 16 && peek(tp, $basis_year$2(p + 1)) ? p + 1 : 0;
  const $basis_year$2 = (p: number): number => (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) ? $yearNumber(p) : 0;
  const $reach = (p: number): number => close(open(143, p), (p = $reach$2(p)) && b17[u[p]!]! & 128 ? p + 1 : 0);
  const $reach$2 = (p: number): number => {
    const d = d105[u[p]!]! & d106[u[p + 1]!]!;
    let r: number;
    return d & 3 && (r = $riseVerb(p)) || d & 12 && (r = $fallVerb(p)) || d & 48 && (r = longest(p, w145)) ? r : 0;
  };
  const $riseVerb = (p: number): number => leaf(144, p, longest(p, w143) || $riseBrief(p));
  const $riseBrief = (p: number): number => b17[u[p]!]! & 32 && b9[u[p + 1]!]! & 1 ? p + 1 : 0;
  const $fallVerb = (p: number): number => leaf(145, p, longest(p, w144) || $fallBrief(p));
  const $fallBrief = (p: number): number => b17[u[p]!]! & 64 && b9[u[p + 1]!]! & 1 ? p + 1 : 0;
  const $rise = (p: number): number => {
    const d = d107[u[p]!]! & d108[u[p + 1]!]!;
    let r: number;
    return d ? close(open(146, p), d & 1 && (r = longest(p, w146)) || d & 6 && (r = $riseVerb(p)) || d & 8 && (r = $riseShort(p)) || d & 16 && (r = $doubling(p)) ? r : 0) : 0;
  };
  const $riseShort = (p: number): number => b18[u[p]!]! & 1 && peek(tp, $byFigure(p + 1)) ? p + 1 : 0;
  const $byFigure = (p: number): number => {
    const t = tp;
    return (p = b18[u[p]!]! & 2 ? p + 1 : p) && (p = b18[u[p]!]! & 4 && $approx(p) || p) && b1[u[p]!]! & 1 && (p = p + 1) ? p : undo(t);
  };
  const $approx = (p: number): number => {
    const d = d109[u[p]!]! & d110[u[p + 1]!]!;
    let r: number;
    return d & 3 && (r = $approxOver(p)) || d & 12 && (r = $approxUnder(p)) || d & 48 && (r = $approxAbout(p)) || d & 192 && (r = $approxReach(p)) ? r : 0;
  };
  const $approxOver = (p: number): number => leaf(147, p, longest(p, w147));
  const $approxUnder = (p: number): number => leaf(148, p, longest(p, w148));
  const $approxAbout = (p: number): number => leaf(149, p, longest(p, w149));
  const $approxReach = (p: number): number => leaf(150, p, longest(p, w150));
  const $doubling = (p: number): number => u[p]! === 815 && $doubling$2(p + 1) ? p + 1 : 0;
  const $doubling$2 = (p: number): number => (p = u[p]! === 140 ? p + 1 : p) && b18[u[p]!]! & 8 && u[p + 1]! === 700 ? p + 2 : 0;
  const $fall = (p: number): number => {
    const d = d111[u[p]!]! & d112[u[p + 1]!]!;
    let r: number;
    return d ? close(open(151, p), d & 1 && (r = longest(p, w151)) || d & 6 && (r = $fallVerb(p)) || d & 8 && (r = $fallShort(p)) ? r : 0) : 0;
  };
  const $fallShort = (p: number): number => b18[u[p]!]! & 16 && peek(tp, $byFigure(p + 1)) ? p + 1 : 0;
  const $multiple = (p: number): number => {
    const from = p;
    return (p = longest(p, w152)) && peek(tp, $multiple$2(p)) && (p = p) ? leaf(152, from, p) : 0;
  };
  const $multiple$2 = (p: number): number => {
    const t = tp;
    return (p = longest(p, w153) || p) && (p = $amount(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && u[p]! === 189 && (p = p + 1) ? p : undo(t);
  };
  const $amount = (p: number): number => $amount_arabic(p) || $amount_han(p);
  const $amount_arabic = (p: number): number => {
    const t = tp;
    return (p = $arabicNumeral(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = b5[u[p]!]! & 2 && $more(p) || p) && (p = b5[u[p]!]! & 32 && $scale(p) || p) && (p = b5[u[p]!]! & 2 && $more(p) || p) ? p : undo(t);
  };
  const $amount_han = (p: number): number => {
    const t = tp;
    return (p = $hanNumeral(p)) && (p = b5[u[p]!]! & 2 && $more(p) || p) && (p = b5[u[p]!]! & 32 && $scale(p) || p) && (p = b5[u[p]!]! & 2 && $more(p) || p) ? p : undo(t);
  };
  const $hanNumeral = (p: number): number => close(open(153, p), $hanNumeral$2(p));
  const $hanNumeral$2 = (p: number): number => {
    const from = p;
    for (let d: number, r: number; ;) {
      while ((d = d113[u[p]!]!) === 2) p++;
      if (d & 1 && (r = $hanFigure(p)) || d & 2 && (r = p + 1)) p = r;
      else return p > from ? p : 0;
    }
  };
  const $from = (p: number): number => b8[u[p]!]! & 128 && !(b18[u[p + 1]!]! & 32) ? leaf(154, p, p + 1) : 0;
  const $word = (p: number): number => {
    const from = p;
    return (p = b1[u[p]!]! & 1 ? $valueHole_number$2(p + 1) : p) && b7[u[p]!]! & 128 && (p = b13[u[p + 1]!]! & 32 ? $formula$4(p + 2) : p + 1) ? leaf(155, from, p) : 0;
  };
  const $ordinalName = (p: number): number => u[p]! === 759 ? $ordinalName$2(p + 1) : 0;
  const $ordinalName$2 = (p: number): number => $pageLine_page$2(p) || $hanNumeral(p);
  const $personName = (p: number): number => b18[u[p]!]! & 64 && u[p + 1]! === 600 ? u[p + 2]! === 600 ? p + 3 : p + 2 : 0;
  const $quantity = (p: number): number => close(open(156, p), (p = b18[u[p]!]! & 4 && $quantity$2(p) || p) && (p = $quantity$3(p) || p) && (p = $quantity$4(p)) ? b19[u[p]!]! & 4 && $tail(p) || p : 0);
  const $quantity$2 = (p: number): number => {
    const t = tp;
    return (p = $approx(p)) && (p = b18[u[p]!]! & 128 ? p + 1 : p) ? p : undo(t);
  };
  const $quantity$3 = (p: number): number => $approx(p) || $approxSome(p);
  const $approxSome = (p: number): number => b19[u[p]!]! & 1 && b5[u[p + 1]!]! & 32 && !(u[p + 1]! === 704 && u[p + 2]! === 230) ? leaf(157, p, p + 1) : 0;
  const $quantity$4 = (p: number): number => {
    const d = d114[u[p]!]! & d115[u[p + 1]!]!;
    let r: number;
    return d & 1 && (r = $fraction(p)) || d & 14 && (r = $counted(p)) || d & 16 && (r = $amount_arabic(p)) ? r : 0;
  };
  const $fraction = (p: number): number => close(open(158, p), (p = $hanNumeral(p)) && u[p]! === 230 && u[p + 1]! === 135 ? $fraction$2(p + 2) : 0);
  const $fraction$2 = (p: number): number => $arabicNumeral(p) || $hanNumeral(p);
  const $counted = (p: number): number => {
    const t = tp;
    return (p = $amount(p)) && (p = $amountRest(p)) ? p : undo(t);
  };
  const $amountRest = (p: number): number => {
    const d = d116[u[p]!]! & d117[u[p + 1]!]!;
    let r: number;
    return d & 15 && (r = $amountRest_range(p)) || d & 240 && (r = $amountRest_unit(p)) || d & 768 && (r = $amountRest$2(p)) ? r : 0;
  };
  const $amountRest_range = (p: number): number => {
    const t = tp;
    return (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = b14[u[p]!]! & 64 && b19[u[p + 1]!]! & 2 && $amountRest_range$2(p) || p) && (p = longest(p, w12)) && (p = b18[u[p]!]! & 4 && $approx(p) || p) && (p = $amount(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = b14[u[p]!]! & 64 && $unit(p) || p) ? p : undo(t);
  };
  const $amountRest_range$2 = (p: number): number => {
    const t = tp;
    return (p = $unit(p)) && b2[u[p]!]! & 128 && (p = p) ? p : undo(t);
  };
  const $amountRest_unit = (p: number): number => (p = b0[u[p]!]! & 1 ? p + 1 : p) ? $unit(p) : 0;
  const $amountRest$2 = (p: number): number => longest(p, w154) ? p : 0;
  const $tail = (p: number): number => {
    const d = d118[u[p]!]! & d119[u[p + 1]!]!;
    let r: number;
    return d & 3 && (r = $tailOver(p)) || d & 4 && (r = $tailAbout(p)) || d & 8 && (r = $tailUnder(p)) ? r : 0;
  };
  const $tailAbout = (p: number): number => leaf(159, p, longest(p, w155));
  const $tailUnder = (p: number): number => leaf(160, p, longest(p, w156));
  const $open = (p: number): number => leaf(161, p, $openMark(p));
  const $close = (p: number): number => b19[u[p]!]! & 8 ? leaf(162, p, p + 1) : 0;
  const $text_any = (p: number): number => !$stopMark(p) && u[p]! !== 0 ? next(p) : 0;
  const $ending = (p: number): number => {
    const t = tp;
    return (p = $stop(p)) && (p = $ending$2(p)) ? p : undo(t);
  };
  const $stop = (p: number): number => leaf(163, p, $stopMark(p));
  const $ending$2 = (p: number): number => {
    for (let d: number, r: number; ;) {
      while ((d = d121[u[p]!]!) === 2) p++;
      if (d & 1 && (r = $close(p)) || d & 2 && (r = p + 1)) p = r;
      else return p;
    }
  };
  const $sentence_empty = (p: number): number => {
    const t = tp;
    return (p = b7[u[p]!]! & 2 ? $sentence_pieces$2(p) : p) && (p = $ending(p)) ? p : undo(t);
  };
  const $sentence_bare = (p: number): number => {
    const from = p;
    for (let r: number; b7[u[p]!]! & 2 && (r = $lead(p));) p = r;
    return p > from ? p : 0;
  };
  const $title = (p: number): number => {
    const t = tp;
    return (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = u[p]! === 5 ? $title$2(p + 1) : p) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = u[p]! === 10 && u[p + 1]! === 10 ? p + 2 : p) && (p = u[p]! === 110 ? p + 1 : p) && (p = b19[u[p]!]! & 128 ? $title$3(p) : p) && (p = $titleEnd(p)) && (p = b20[u[p]!]! & 1 ? $titleLast$2(p) : p) && (p = u[p]! === 111 ? p + 1 : p) && (p = b20[u[p]!]! & 1 ? $titleLast$2(p) : p) && (p = u[p]! === 10 && u[p + 1]! === 10 ? p + 2 : p) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && u[p]! === 0 && (p = p) ? p : undo(t);
  };
  const $title$2 = (p: number): number => {
    while (u[p]! === 5) p++;
    return p;
  };
  const $title$3 = (p: number): number => {
    for (let r: number; b19[u[p]!]! & 128 && (r = $titlePiece(p));) p = r;
    return p;
  };
  const $titlePiece = (p: number): number => !(d122[u[p]!]! & d123[u[p + 1]!]! && peek(tp, $titleLast(p))) ? $titleWord(p) : 0;
  const $titleLast = (p: number): number => {
    const t = tp;
    return (p = $titleEnd(p)) && (p = b20[u[p]!]! & 1 ? $titleLast$2(p) : p) && (p = u[p]! === 111 ? p + 1 : p) && (p = b20[u[p]!]! & 1 ? $titleLast$2(p) : p) && (p = u[p]! === 10 && u[p + 1]! === 10 ? p + 2 : p) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && u[p]! === 0 && (p = p) ? p : undo(t);
  };
  const $titleEnd = (p: number): number => {
    const d = d124[u[p]!]! & d125[u[p + 1]!]!;
    let r: number;
    return d & 1 && (r = $summaryPart(p)) || d & 2 && (r = $planPart(p)) || d & 4 && (r = $reportPart(p)) || d & 8 && (r = $collection(p)) || d & 16 && (r = $announced(p)) ? r : 0;
  };
  const $summaryPart = (p: number): number => leaf(164, p, longest(p, w158));
  const $planPart = (p: number): number => leaf(165, p, longest(p, w159));
  const $reportPart = (p: number): number => leaf(166, p, longest(p, w160));
  const $collection = (p: number): number => leaf(167, p, longest(p, w161));
  const $announced = (p: number): number => b15[u[p]!]! & 128 ? close(open(168, p), (p = b0[u[p + 1]!]! & 1 ? $paragraph$2(p + 2) : p + 1) && (p = u[p]! === 210 ? p + 1 : p) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = $announcedCount(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && u[p]! === 770 && (p = b0[u[p + 1]!]! & 1 ? $paragraph$2(p + 2) : p + 1) && b16[u[p]!]! & 1 ? p + 1 : 0) : 0;
  const $announcedCount = (p: number): number => close(open(169, p), $pageLine_page$2(p) || $hanNumeral(p));
  const $titleLast$2 = (p: number): number => {
    for (let r: number; b20[u[p]!]! & 1 && (r = $titleTail(p));) p = r;
    return p;
  };
  const $titleTail = (p: number): number => {
    const d = d126[u[p]!]! & d127[u[p + 1]!]!;
    let r: number;
    return d & 1 && (r = $titleRemark(p)) || d & 2 && (r = $announced(p)) || d & 4 && (r = $collection(p)) || d & 24 && (r = longest(p, w162)) ? r : 0;
  };
  const $titleRemark = (p: number): number => b15[u[p]!]! & 128 && !(b1[u[p + 1]!]! & 1 && b20[u[p + 2]!]! & 2 && $titleRemark$2(p + 1)) && (p = $titleRemark$3(p + 1)) && b16[u[p]!]! & 1 ? p + 1 : 0;
  const $titleRemark$2 = (p: number): number => (p = $pageLine_page$2(p)) && u[p]! === 770 ? p + 1 : 0;
  const $titleRemark$3 = (p: number): number => {
    const from = p;
    while (b20[u[p]!]! & 4) p++;
    return p > from ? p : 0;
  };
  const $titleWord = (p: number): number => {
    const d = d128[u[p]!]! & d129[u[p + 1]!]!;
    let r: number;
    return d & 3 && (r = $titleYear(p)) || d & 4 && (r = $summaryPart(p)) || d & 8 && (r = $planPart(p)) || d & 16 && (r = $reportPart(p)) || d & 32 && (r = p + 1) || d & 64 && (r = $titleChar(p)) ? r : 0;
  };
  const $titleYear = (p: number): number => close(open(170, p), (p = $yearNumber(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && u[p]! === 430 ? p + 1 : 0);
  const $titleChar = (p: number): number => !$titleChar$2(p) && u[p]! !== 0 ? next(p) : 0;
  const $titleChar$2 = (p: number): number => (b20[u[p]!]! & 8 ? p + 1 : 0) || $stopMark(p);
  const $entry = (p: number): number => {
    const t = tp;
    return (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = b4[u[p]!]! & 2 && $leadMark(p) || p) && (p = b5[u[p]!]! & 64 && $entry$2(p) || p) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = $entryText(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = b20[u[p]!]! & 128 && $leader(p) || p) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = b21[u[p]!]! & 1 && $entryPage(p) || p) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && u[p]! === 0 && (p = p) ? p : undo(t);
  };
  const $entry$2 = (p: number): number => {
    const t = tp;
    return (p = b5[u[p]!]! & 128 && $label(p) || p) && (p = $marker(p)) ? p : undo(t);
  };
  const $entryText = (p: number): number => leaf(171, p, $entryText$2(p));
  const $entryText$2 = (p: number): number => {
    const from = p;
    while (u[p]! !== 0 && !peek(tp, $entryText$3(p)) && !$entryText$5(p)) p++;
    return p > from ? p : 0;
  };
  const $entryText$3 = (p: number): number => {
    const d = d130[u[p]!]! & d131[u[p + 1]!]!;
    let r: number;
    return d & 15 && (r = $leader(p)) || d & 16 && (r = $entryText$4(p)) || d & 96 && (r = $line_blank(p)) ? r : 0;
  };
  const $leader = (p: number): number => {
    const d = d132[u[p]!]! & d133[u[p + 1]!]!;
    let r: number;
    return d & 1 && (r = $leader_dots(p)) || d & 2 && (r = $ellipsis$2(p)) || d & 4 && (r = $leader_points(p)) || d & 8 && (r = $leader_dashes(p)) || d & 16 && (r = $leader$2(p)) ? r : 0;
  };
  const $leader_dots = (p: number): number => u[p]! === 14 && u[p + 1]! === 14 ? $leader_dots$2(p + 2) : 0;
  const $leader_dots$2 = (p: number): number => {
    const from = p;
    while (u[p]! === 14) p++;
    return p > from ? p : 0;
  };
  const $leader_points = (p: number): number => u[p]! === 86 && u[p + 1]! === 86 ? $leader_points$2(p + 2) : 0;
  const $leader_points$2 = (p: number): number => {
    const from = p;
    while (u[p]! === 86) p++;
    return p > from ? p : 0;
  };
  const $leader_dashes = (p: number): number => u[p]! === 89 && u[p + 1]! === 89 ? $leader_dashes$2(p + 2) : 0;
  const $leader_dashes$2 = (p: number): number => {
    const from = p;
    while (u[p]! === 89) p++;
    return p > from ? p : 0;
  };
  const $leader$2 = (p: number): number => {
    const from = p;
    while (u[p]! === 2) p++;
    return p > from ? p : 0;
  };
  const $entryText$4 = (p: number): number => {
    const t = tp;
    return (p = $directive$5(p)) && (p = $entryPage(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && u[p]! === 0 && (p = p) ? p : undo(t);
  };
  const $entryPage = (p: number): number => leaf(172, p, $entryPage_figures(p) || (b20[u[p]!]! & 64 ? p + 1 : 0));
  const $entryPage_figures = (p: number): number => (p = b20[u[p]!]! & 16 ? p + 1 : p) && (p = $pageLine_page$2(p)) ? b20[u[p]!]! & 32 ? p + 1 : p : 0;
  const $entryText$5 = (p: number): number => (u[p]! === 1034 ? p + 1 : 0) || $stopMark(p);
  const $roles = (p: number): number => {
    for (let d: number, r: number; ;) {
      while ((d = d134[u[p]!]! & d135[u[p + 1]!]!) === 1024) p++;
      if (d & 3 && (r = $titleYear(p)) || d & 28 && (r = $problemPart(p)) || d & 32 && (r = $nextPart(p)) || d & 64 && (r = $planRole(p)) || d & 128 && (r = $summaryPart(p)) || d & 768 && (r = $workPart(p)) || d & 1024 && (r = p + 1) || d & 2048 && (r = $roles$2(p))) p = r;
      else return p;
    }
  };
  const $problemPart = (p: number): number => {
    const d = d136[u[p]!]! & d137[u[p + 1]!]!;
    let r: number;
    return d ? leaf(173, p, d & 1 && (r = longest(p, w163)) || d & 2 && u[p]! === 325 && u[p + 1]! === 997 && !longest(p + 2, w164) && (r = p + 2) || d & 4 && (r = longest(p, w165)) ? r : 0) : 0;
  };
  const $nextPart = (p: number): number => leaf(174, p, longest(p, w166));
  const $planRole = (p: number): number => close(open(175, p), (p = $planPart(p)) && $planRole$2(p) ? p : 0);
  const $planRole$2 = (p: number): number => (b21[u[p]!]! & 2 ? p + 1 : 0) || $edge(p);
  const $workPart = (p: number): number => {
    const from = p;
    return (p = longest(p, w167) || p) && u[p]! === 417 && u[p + 1]! === 181 && $edge$2(p + 2) && (p = p + 2) ? leaf(176, from, p) : 0;
  };
  const $roles$2 = (p: number): number => u[p]! !== 0 ? next(p) : 0;
  const $lists = (p: number): number => {
    for (let d: number, r: number; ;) {
      while ((d = d138[u[p]!]! & d139[u[p + 1]!]!) === 256) p++;
      if (d & 15 && (r = $tally(p)) || d & 16 && (r = $addition(p)) || d & 32 && (r = $ordinalName(p)) || d & 64 && (r = $listSkip_number(p)) || d & 128 && (r = $directive$5(p)) || d & 256 && (r = p + 1) || d & 512 && (r = $roles$2(p))) p = r;
      else return p;
    }
  };
  const $tally = (p: number): number => close(open(177, p), (p = b21[u[p]!]! & 4 && $tallyLead(p) || p) && (p = b21[u[p]!]! & 64 && $tallyOpen(p) || p) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = $tallyNumber(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = $tallyUnit(p)) && (p = b22[u[p]!]! & 2 ? p + 1 : p) && (p = $tallyTail(p)) && (p = b23[u[p]!]! & 1 ? $tally$2(p + 1) : p) ? b23[u[p]!]! & 2 && $tallyMark(p) || p : 0);
  const $tallyLead = (p: number): number => {
    const d = d140[u[p]!]! & d141[u[p + 1]!]!;
    let r: number;
    return d & 3 && (r = $tallyLead_verb(p)) || d & 4 && (r = $aheadWord(p)) || d & 24 && (r = $behindWord(p)) || d & 96 && (r = $partialWord(p)) || d & 128 && (r = $joinWord(p)) ? r : 0;
  };
  const $tallyLead_verb = (p: number): number => {
    const t = tp;
    return (p = $listVerb(p)) && (p = b21[u[p]!]! & 16 && $aheadWord(p) || p) ? p : undo(t);
  };
  const $listVerb = (p: number): number => {
    const from = p;
    return (p = longest(p, w168)) && (p = b21[u[p]!]! & 8 ? $listVerb$2(p + 1) : p) ? leaf(178, from, p) : 0;
  };
  const $listVerb$2 = (p: number): number => {
    while (b21[u[p]!]! & 8) p++;
    return p;
  };
  const $aheadWord = (p: number): number => leaf(179, p, longest(p, w169));
  const $behindWord = (p: number): number => leaf(180, p, longest(p, w170));
  const $partialWord = (p: number): number => leaf(181, p, longest(p, w171));
  const $joinWord = (p: number): number => b21[u[p]!]! & 32 ? leaf(182, p, p + 1) : 0;
  const $tallyOpen = (p: number): number => b21[u[p]!]! & 64 ? leaf(183, p, p + 1) : 0;
  const $tallyNumber = (p: number): number => {
    const d = d142[u[p]!]! & d143[u[p + 1]!]!;
    let r: number;
    return d ? close(open(184, p), d & 1 && (r = $twoFigures(p)) || d & 2 && (r = p + 1) || d & 28 && (r = $tallyNumber_han(p)) ? r : 0) : 0;
  };
  const $tallyNumber_han = (p: number): number => {
    const t = tp;
    return (p = $hanOrdinal(p)) && !(b21[u[p]!]! & 128) && (p = p) ? p : undo(t);
  };
  const $tallyUnit = (p: number): number => leaf(185, p, longest(p, w172) || (u[p]! === 674 && !(b22[u[p + 1]!]! & 1) ? p + 1 : 0));
  const $tallyTail = (p: number): number => {
    const d = d144[u[p]!]! & d145[u[p + 1]!]!;
    let r: number;
    return d ? close(open(186, p), d & 3 && (r = $tallyTail_list(p)) || d & 12 && (r = $tallyTail_thing(p)) || d & 16 && (r = $tallyTail_phrase(p)) || d & 32 && (r = $tallyTail_plain(p)) ? r : 0) : 0;
  };
  const $tallyTail_list = (p: number): number => {
    const t = tp;
    return (p = $tallyWords(p)) && (p = $listNoun(p)) && (p = b22[u[p]!]! & 16 && $tallyCopula(p) || p) && $tallyEdge(p) && (p = p) ? p : undo(t);
  };
  const $tallyWords = (p: number): number => {
    for (let d: number, r: number; ;) {
      while ((d = d146[u[p]!]!) === 1) p++;
      if (d & 1 && (r = p + 1) || d & 2 && (r = $tallyWords$2(p))) p = r;
      else return p;
    }
  };
  const $tallyWords$2 = (p: number): number => !(b22[u[p]!]! & 4 && b22[u[p + 1]!]! & 8 && $tallyWords$3(p)) && !$tallyVerb(p) ? $tallyChar(p) : 0;
  const $tallyWords$3 = (p: number): number => (p = longest(p, w173)) && (p = longest(p, w174) || p) ? $tallyEdge(p) : 0;
  const $tallyEdge = (p: number): number => $edge(p) || (u[p]! === 10 && u[p + 1]! === 10 ? p + 2 : 0);
  const $tallyVerb = (p: number): number => (u[p]! === 955 && u[p + 1]! !== 422 ? p + 1 : 0) || longest(p, w175);
  const $tallyChar = (p: number): number => !peek(tp, $tallyChar$2(p)) && u[p]! !== 0 ? next(p) : 0;
  const $tallyChar$2 = (p: number): number => {
    const d = d147[u[p]!]! & d148[u[p + 1]!]!;
    let r: number;
    return d & 1 && (r = p + 1) || d & 14 && (r = $edge(p)) || d & 240 && (r = $tallyChar$3(p)) ? r : 0;
  };
  const $tallyChar$3 = (p: number): number => {
    const t = tp;
    return (p = $tallyNumber(p)) && (p = $tallyUnit(p)) ? p : undo(t);
  };
  const $listNoun = (p: number): number => $plainNoun(p) || $aspectNoun(p);
  const $plainNoun = (p: number): number => leaf(187, p, longest(p, w176));
  const $aspectNoun = (p: number): number => leaf(188, p, longest(p, w177));
  const $tallyCopula = (p: number): number => $aheadWord(p) || longest(p, w178);
  const $tallyTail_thing = (p: number): number => close(open(189, p), (p = b22[u[p]!]! & 128 ? $tallyTail_thing$2(p) : p) ? $thingEnd(p) : 0);
  const $tallyTail_thing$2 = (p: number): number => {
    for (let d: number, r: number; ;) {
      while ((d = d149[u[p]!]!) === 1) p++;
      if (d & 1 && (r = p + 1) || d & 2 && (r = $tallyTail_thing$3(p))) p = r;
      else return p;
    }
  };
  const $tallyTail_thing$3 = (p: number): number => !(b22[u[p]!]! & 32 && b22[u[p + 1]!]! & 64 && peek(tp, $thingEnd(p))) && !$tallyVerb(p) ? $tallyChar(p) : 0;
  const $thingEnd = (p: number): number => {
    const t = tp;
    return (p = $thingNoun(p)) && (p = b22[u[p]!]! & 16 && $tallyCopula(p) || p) && $tallyEdge(p) && (p = p) ? p : undo(t);
  };
  const $thingNoun = (p: number): number => $placeNoun(p) || longest(p, w179);
  const $tallyTail_phrase = (p: number): number => {
    const from = p;
    return (p = $tallyTail_phrase$2(p)) && $tallyEdge(p) && (p = p) ? leaf(190, from, p) : 0;
  };
  const $tallyTail_phrase$2 = (p: number): number => {
    const from = p;
    for (let d: number, r: number; ;) {
      while ((d = d150[u[p]!]!) === 1) p++;
      if (d & 1 && (r = p + 1) || d & 2 && (r = $tallyTail_phrase$3(p))) p = r;
      else return p > from ? p : 0;
    }
  };
  const $tallyTail_phrase$3 = (p: number): number => !$tallyVerb(p) ? $tallyChar(p) : 0;
  const $tallyTail_plain = (p: number): number => {
    for (let d: number, r: number; ;) {
      while ((d = d151[u[p]!]!) === 1) p++;
      if (d & 1 && (r = p + 1) || d & 2 && (r = $tallyChar(p))) p = r;
      else return p;
    }
  };
  const $tally$2 = (p: number): number => {
    while (b23[u[p]!]! & 1) p++;
    return p;
  };
  const $tallyMark = (p: number): number => leaf(191, p, $stopMark(p) || longest(p, w180));
  const $addition = (p: number): number => leaf(192, p, longest(p, w181));
  const $listSkip_number = (p: number): number => {
    const t = tp;
    return (p = $fraction$2(p)) && (p = b2[u[p]!]! & 128 && b23[u[p + 1]!]! & 4 ? $listSkip_number$2(p) : p) ? p : undo(t);
  };
  const $listSkip_number$2 = (p: number): number => {
    for (let r: number; b2[u[p]!]! & 128 && b23[u[p + 1]!]! & 4 && (r = $listSkip_number$3(p));) p = r;
    return p;
  };
  const $listSkip_number$3 = (p: number): number => (p = longest(p, w12)) ? $fraction$2(p) : 0;
  const $measured = (p: number): number => (p = u[p]! !== 0 && !peek(tp, $measuredEnd(p)) ? $measured$2(p + 1) : p) ? b23[u[p]!]! & 16 && $measuredEnd(p) || p : 0;
  const $measured$2 = (p: number): number => {
    while (u[p]! !== 0 && !peek(tp, $measuredEnd(p))) p++;
    return p;
  };
  const $measuredEnd = (p: number): number => $measuredEnd_subject(p) || $measuredEnd_growth(p);
  const $measuredEnd_subject = (p: number): number => {
    const t = tp;
    return (p = $subject(p)) && (p = b23[u[p]!]! & 8 ? $measuredEnd_subject$2(p) : p) && u[p]! === 0 && (p = p) ? p : undo(t);
  };
  const $subject = (p: number): number => {
    const d = d152[u[p]!]! & d153[u[p + 1]!]!;
    let r: number;
    return d & 3 && (r = $labelNoun(p)) || d & 12 && (r = $indexNoun(p)) || d & 16 && (r = $informalNoun(p)) || d & 32 && (r = $volumeNoun(p)) || d & 192 && (r = $moneyNoun(p)) || d & 768 && (r = $rateNoun(p)) ? r : 0;
  };
  const $labelNoun = (p: number): number => leaf(193, p, longest(p, w182));
  const $indexNoun = (p: number): number => leaf(194, p, longest(p, w183));
  const $informalNoun = (p: number): number => leaf(195, p, longest(p, w184));
  const $volumeNoun = (p: number): number => leaf(196, p, longest(p, w185));
  const $moneyNoun = (p: number): number => leaf(197, p, longest(p, w186));
  const $rateNoun = (p: number): number => leaf(198, p, longest(p, w187));
  const $measuredEnd_subject$2 = (p: number): number => {
    for (let r: number; b23[u[p]!]! & 8 && (r = $measuredLink(p));) p = r;
    return p;
  };
  const $measuredLink = (p: number): number => {
    const d = d154[u[p]!]! & d155[u[p + 1]!]!;
    let r: number;
    return d & 1 && (r = $fromPart(p)) || d & 6 && (r = longest(p, w188)) || d & 120 && (r = $approx(p)) || d & 384 && (r = $growVerb(p)) || d & 512 && (r = p + 1) ? r : 0;
  };
  const $fromPart = (p: number): number => {
    const t = tp;
    return b8[u[p]!]! & 128 && (p = $amount(p + 1)) && (p = b14[u[p]!]! & 64 && $unit(p) || p) ? p : undo(t);
  };
  const $growVerb = (p: number): number => leaf(199, p, longest(p, w189));
  const $measuredEnd_growth = (p: number): number => {
    const t = tp;
    return (p = $growVerb(p)) && (p = b23[u[p]!]! & 8 ? $measuredEnd_subject$2(p) : p) && u[p]! === 0 && (p = p) ? p : undo(t);
  };
  const $countable = (p: number): number => {
    const t = tp;
    return (p = $thing(p)) && (p = u[p]! !== 0 ? $fence$2(p + 1) : p) ? p : undo(t);
  };
  const $thing = (p: number): number => {
    const from = p;
    return (p = longest(p, w190) || p) && (p = longest(p, w191)) ? leaf(200, from, p) : 0;
  };
  const $cutOffs = (p: number): number => {
    for (let d: number, r: number; ;) {
      while ((d = d156[u[p]!]! & d157[u[p + 1]!]!) === 4) p++;
      if (d & 3 && (r = $cutOffPhrase(p)) || d & 4 && (r = p + 1) || d & 8 && (r = $roles$2(p))) p = r;
      else return p;
    }
  };
  const $cutOffPhrase = (p: number): number => {
    const d = d158[u[p]!]! & d159[u[p + 1]!]!;
    let r: number;
    return d ? close(open(201, p), d & 1 && (r = $cutOffDeadline(p)) || d & 2 && (r = $cutOffPhrase_time(p)) || d & 4 && (r = $cutOffPhrase_close(p)) ? r : 0) : 0;
  };
  const $cutOffDeadline = (p: number): number => (p = longest(p, w192)) && u[p]! === 488 && u[p + 1]! === 626 ? p + 2 : 0;
  const $cutOffPhrase_time = (p: number): number => {
    const t = tp;
    return (p = $cutOffWord(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = $cutOffPhrase_time$2(p)) && (p = b23[u[p]!]! & 64 && b23[u[p + 1]!]! & 128 && $cutOffEnd(p) || p) ? p : undo(t);
  };
  const $cutOffWord = (p: number): number => leaf(202, p, longest(p, w193));
  const $cutOffPhrase_time$2 = (p: number): number => {
    const from = p;
    for (let r: number; b23[u[p]!]! & 32 && (r = $cutOffTime(p));) p = r;
    return p > from ? p : 0;
  };
  const $cutOffTime = (p: number): number => {
    const d = d160[u[p]!]! & d161[u[p + 1]!]!;
    let r: number;
    return d ? close(open(203, p), d & 15 && (r = $cutOffTime_date(p)) || d & 240 && (r = $cutOffTime_mask(p)) || d & 1792 && (r = $cutOffTime_hour(p)) || d & 6144 && (r = $cutOffTime_word(p)) ? r : 0) : 0;
  };
  const $cutOffTime_date = (p: number): number => {
    const t = tp;
    return (p = $dateBody(p)) && (p = b4[u[p]!]! & 1 && $dateTail(p) || p) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) ? p : undo(t);
  };
  const $cutOffTime_mask = (p: number): number => {
    const t = tp;
    return (p = $placeholder(p)) && (p = longest(p, w194) || p) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) ? p : undo(t);
  };
  const $cutOffTime_hour = (p: number): number => {
    const t = tp;
    return (p = $fraction$2(p)) && (p = longest(p, w195)) && (p = longest(p, w194) || p) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) ? p : undo(t);
  };
  const $cutOffTime_word = (p: number): number => (p = longest(p, w196)) && (p = longest(p, w194) || p) ? b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p : 0;
  const $cutOffEnd = (p: number): number => {
    const from = p;
    return (p = u[p]! === 131 ? p + 1 : p) && u[p]! === 626 && $edge(p + 1) && (p = p + 1) ? leaf(204, from, p) : 0;
  };
  const $cutOffPhrase_close = (p: number): number => {
    const t = tp;
    return (p = $cutOffWord(p)) && $edge(p) && (p = p) ? p : undo(t);
  };
  const $references = (p: number): number => {
    for (let d: number, r: number; ;) {
      while ((d = d162[u[p]!]! & d163[u[p + 1]!]!) === 64) p++;
      if (d & 3 && (r = $elsewhere(p)) || d & 60 && (r = $reference(p)) || d & 64 && (r = p + 1) || d & 128 && (r = $roles$2(p))) p = r;
      else return p;
    }
  };
  const $elsewhere = (p: number): number => (p = longest(p, w197)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = u[p]! === 705 ? p + 1 : p) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) ? b24[u[p]!]! & 1 && b24[u[p + 1]!]! & 2 && $referencePath(p) || p : 0;
  const $referencePath = (p: number): number => close(open(205, p), (p = $referenceStep(p)) ? b24[u[p]!]! & 64 && b24[u[p + 1]!]! & 128 ? $referencePath$2(p) : p : 0);
  const $referenceStep = (p: number): number => {
    const d = d164[u[p]!]! & d165[u[p + 1]!]!;
    let r: number;
    return d & 1 && (r = $attachmentPart(p)) || d & 2 && (r = $chapterPart(p)) || d & 4 && (r = $sectionPart(p)) || d & 8 && (r = $itemPart(p)) || d & 16 && (r = $labelPart(p)) ? r : 0;
  };
  const $attachmentPart = (p: number): number => u[p]! === 988 && u[p + 1]! === 166 ? close(open(206, p), (p = b0[u[p + 2]!]! & 1 ? $paragraph$2(p + 3) : p + 2) ? $referenceNumbers(p) : 0) : 0;
  const $referenceNumbers = (p: number): number => {
    const t = tp;
    return (p = $referenceNumber(p)) && (p = b24[u[p]!]! & 4 && b24[u[p + 1]!]! & 8 ? $referenceNumbers$2(p) : p) ? p : undo(t);
  };
  const $referenceNumber = (p: number): number => close(open(207, p), $referenceNumber_bracket(p) || $numberWritten(p));
  const $referenceNumber_bracket = (p: number): number => {
    const t = tp;
    return b3[u[p]!]! & 16 && (p = b0[u[p + 1]!]! & 1 ? $paragraph$2(p + 2) : p + 1) && (p = $numberWritten(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && b3[u[p]!]! & 64 && (p = p + 1) ? p : undo(t);
  };
  const $numberWritten = (p: number): number => {
    const d = d166[u[p]!]!;
    let r: number;
    return d & 1 && (r = $hanOrdinal(p)) || d & 2 && (r = $arabicOrdinal(p)) || d & 4 && (r = $circledFigure(p)) ? r : 0;
  };
  const $circledFigure = (p: number): number => u[p]! === 1061 ? leaf(208, p, p + 1) : 0;
  const $referenceNumbers$2 = (p: number): number => {
    for (let r: number; b24[u[p]!]! & 4 && b24[u[p + 1]!]! & 8 && (r = $referenceNumbers$3(p));) p = r;
    return p;
  };
  const $referenceNumbers$3 = (p: number): number => (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && b24[u[p]!]! & 16 && (p = b0[u[p + 1]!]! & 1 ? $paragraph$2(p + 2) : p + 1) && (p = u[p]! === 759 ? p + 1 : p) ? $referenceNumber(p) : 0;
  const $chapterPart = (p: number): number => u[p]! === 759 ? close(open(209, p), (p = b0[u[p + 1]!]! & 1 ? $paragraph$2(p + 2) : p + 1) && (p = $referenceNumbers(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) ? longest(p, w37) : 0) : 0;
  const $sectionPart = (p: number): number => u[p]! === 759 ? close(open(210, p), (p = b0[u[p + 1]!]! & 1 ? $paragraph$2(p + 2) : p + 1) && (p = $referenceNumbers(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && u[p]! === 833 ? p + 1 : 0) : 0;
  const $itemPart = (p: number): number => u[p]! === 759 ? close(open(211, p), (p = b0[u[p + 1]!]! & 1 ? $paragraph$2(p + 2) : p + 1) && (p = $referenceNumbers(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) ? $itemUnit(p) : 0) : 0;
  const $itemUnit = (p: number): number => {
    const d = d167[u[p]!]! & d168[u[p + 1]!]!;
    let r: number;
    return d & 1 && (r = $itemUnit_counted(p)) || d & 2 && (r = $itemUnit_point(p)) || d & 12 && (r = longest(p, w199)) ? r : 0;
  };
  const $itemUnit_counted = (p: number): number => u[p]! === 129 ? longest(p + 1, w198) : 0;
  const $itemUnit_point = (p: number): number => u[p]! === 674 && !(b22[u[p + 1]!]! & 1) ? p + 1 : 0;
  const $labelPart = (p: number): number => b3[u[p]!]! & 16 ? close(open(212, p), (p = $referenceNumber(p)) && $labelEdge(p) ? p : 0) : 0;
  const $labelEdge = (p: number): number => $edge(p) || (b24[u[p]!]! & 32 ? p + 1 : 0);
  const $referencePath$2 = (p: number): number => {
    for (let r: number; b24[u[p]!]! & 64 && b24[u[p + 1]!]! & 128 && (r = $referenceInner(p));) p = r;
    return p;
  };
  const $referenceInner = (p: number): number => (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = u[p]! === 705 ? p + 1 : p) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) ? $referenceStep(p) : 0;
  const $reference = (p: number): number => {
    const d = d169[u[p]!]! & d170[u[p + 1]!]!;
    let r: number;
    return d ? close(open(213, p), d & 15 && (r = $reference_led(p)) || d & 16 && (r = $reference_attachment(p)) || d & 32 && (r = $reference_bare(p)) ? r : 0) : 0;
  };
  const $reference_led = (p: number): number => {
    const t = tp;
    return (p = $referenceLead(p)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = u[p]! === 705 ? p + 1 : p) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && (p = $referencePath(p)) && (p = b24[u[p]!]! & 4 && b25[u[p + 1]!]! & 1 ? $reference_led$2(p) : p) ? p : undo(t);
  };
  const $referenceLead = (p: number): number => {
    const d = d171[u[p]!]! & d172[u[p + 1]!]!;
    let r: number;
    return d ? leaf(214, p, d & 3 && (r = $referenceLead_both(p)) || d & 12 && (r = longest(p, w200)) || d & 48 && (r = $partsOwner(p)) ? r : 0) : 0;
  };
  const $referenceLead_both = (p: number): number => (p = longest(p, w200)) && (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) ? $partsOwner(p) : 0;
  const $partsOwner = (p: number): number => $partsOwner_this(p) || $partsOwner_near(p);
  const $partsOwner_this = (p: number): number => u[p]! === 586 ? longest(p + 1, w201) : 0;
  const $partsOwner_near = (p: number): number => (p = longest(p, w202)) ? u[p]! === 491 && u[p + 1]! === 234 ? p + 2 : p : 0;
  const $reference_led$2 = (p: number): number => {
    for (let r: number; b24[u[p]!]! & 4 && b25[u[p + 1]!]! & 1 && (r = $referenceAlso(p));) p = r;
    return p;
  };
  const $referenceAlso = (p: number): number => (p = b0[u[p]!]! & 1 ? $paragraph$2(p + 1) : p) && b24[u[p]!]! & 16 && (p = b0[u[p + 1]!]! & 1 ? $paragraph$2(p + 2) : p + 1) ? $referencePath(p) : 0;
  const $reference_attachment = (p: number): number => peek(tp, $attachmentPart(p)) ? $referencePath(p) : 0;
  const $reference_bare = (p: number): number => {
    const t = tp;
    return peek(tp, $chapterPart(p)) && (p = $referencePath(p)) && (p = b24[u[p]!]! & 4 && b25[u[p + 1]!]! & 1 ? $reference_led$2(p) : p) && (p = b25[u[p]!]! & 2 && $referenceTail(p) || p) ? p : undo(t);
  };
  const $referenceTail = (p: number): number => leaf(215, p, longest(p, w203));
  const $fullName = (p: number): number => b18[u[p]!]! & 64 && b5[u[p + 1]!]! & 128 ? b5[u[p + 2]!]! & 128 ? p + 3 : p + 2 : 0;
  const $rateName = (p: number): number => {
    for (let d: number, r: number; ;) {
      while ((d = d173[u[p]!]! & d174[u[p + 1]!]!) === 4) p++;
      if (d & 1 && (r = $uncapped(p)) || d & 2 && (r = $capped(p)) || d & 4 && (r = p + 1) || d & 8 && (r = $roles$2(p))) p = r;
      else return p;
    }
  };
  const $uncapped = (p: number): number => leaf(216, p, longest(p, w204));
  const $capped = (p: number): number => {
    const from = p;
    return (p = longest(p, w205)) && u[p]! === 0 && (p = p) ? leaf(217, from, p) : 0;
  };
  const starts = { paragraph: $paragraph, title: $title, entry: $entry, roles: $roles, lists: $lists, measured: $measured, countable: $countable, cutOffs: $cutOffs, references: $references, fullName: $fullName, rateName: $rateName };
  return {
    get tape() {
      return tape;
    },
    match(rule, text, start = 0, end = text.length) {
      if (text !== source) read(text);
      tp = 0;
      // For the time of the match the text ends where the stretch does.
      const next = u[end + 1]!;
      const second = u[end + 2]!;
      u[end + 1] = 0;
      u[end + 2] = 0;
      const isMatch = starts[rule](start + 1) === end + 1;
      u[end + 1] = next;
      u[end + 2] = second;
      return isMatch ? tp : -1;
    },
  };
}
