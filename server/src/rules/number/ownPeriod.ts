import type { DateItem } from '../../grammar/syntax';

/** What a year in running text is said to be: the report's own past year, or the one it plans for. */
export interface OwnPeriod {
  readonly side: 'past' | 'coming';
  /** False when a year before may be meant as well, unless nothing near says so. */
  readonly sure: boolean;
}

/** A date that names a year, with the words around it. */
export interface YearUse {
  readonly date: DateItem;
  /** The words before the date, back to its sentence's start. */
  readonly before: string;
  /** The words behind it, up to the sentence's end. */
  readonly behind: string;
  /** True where the report looks ahead. */
  readonly ahead: boolean;
  /** True in the paragraph that opens the report. */
  readonly opens: boolean;
}

/** Characters of a sentence behind a year that tell what it is said of. */
const OPENING = 60;

/** The report speaking of itself: 现将2023年工作情况报告如下, 以下是2023年工作总结. */
const SELF = /(?:现将|现就|现对|以下是|下面|兹将|现把)[^，。；]{0,16}$/;
const SELF_PLAN = /^[^，。；]{0,12}(?:计划|打算|安排|思路|要点|谋划)/;
const SELF_SUMMARY = /^[^，。；]{0,12}(?:总结|情况|工作|回顾)/;
/** 在县委坚强领导下, 坚持以…为指导, and 2023年是…的一年. */
const SUMMING =
  /^(?:度|，|,)?[^。；]{0,16}?(?:在[^。；]{2,50}(?:领导|指导|指引|支持|关心|帮助|引领)(?:和[^。；，]{2,8})?下|坚持以|以习近平|深入贯彻|认真贯彻|全面贯彻|深入学习|深入落实|全面落实|紧紧围绕|紧扣|立足|各项工作|坚持稳中求进)/;
const YEAR_THAT_WAS = /^[，,]?(?:既?是|注定是|对[^。；，]{1,14}(?:来说|而言)[，,]?是)[^。；]{2,60}(?:一年|之年|元年)/;
/** What happened once, in whichever year: founding, awards, papers issued. */
const HISTORY =
  /荣获|被评为|获评|评为|获得|入选|成立|组建|设立|启动|立项|印发|出台|列为|列入|确定为|授予|命名|改制|始建|建于|挂牌|划转|考入|毕业|参加工作|任职|担任|调入|入党|投产|签订|签约|中标|发生(?=[于在的])|同期|开始|首次|首批|试点/;
/** Words that plan, behind a year at the head of a sentence: 2024年，我们将. */
const PLANNING =
  /^(?:度|，|,)?[^。；，,]{0,16}[，,]?[^。；，,]{0,12}?(?:将(?!军|乐)|要(?!求|素|点)|拟|计划|力争|打算|准备|争取|重点(?:做好|抓好|工作)|继续|进一步|着力)/;
/** The noun phrase of a plan: 做好2024年工作, 2024年工作计划. */
const PLAN_NOUN =
  /^(?:度)?(?:全[市县区镇乡局]|我[市县区镇乡局]|的)?(?:重点|主要|总体)?(?:工作)?(?:计划|打算|安排|思路|要点|谋划|(?:奋斗|工作|预期)?目标)(?!完成|落实|执行|如期|超额|顺利)/;
/** The same where a report opens: only what cannot be its own summing up. */
const ONCE = /荣获|被评为|获评|评为|入选|成立|组建|设立|列为|列入|授予|命名|任职|担任|调入|同期/;
const DONE =
  /完成|实现|开展|组织|召开|举办|取得|达到|累计|共(?![同建享治产青和识])|办理|办结|受理|发放|新增|新建|建成|培训|化解|查处|查办|检查|接待|争取|落实|推进|加强|强化|处理|清理|整治|整改|拆除|吸收|发展|销售|收入|安置|救助|走访|排查|实施|改造|修复|安装|引进|促成|提升|提高|增长|保障/;
const NO_RESULT =
  /将(?!军|乐)|拟(?!建|投)|计划|预计|力争|争取在|打算|明年|下一步|[比较](?:上|去|前|同|年初|2|1)|相比|以来|以前|之前|起(?=[，,])/;
const COMPARED = /[比较](?:上|去|前|同|年初|2|1)|相比/;
/** How a sentence goes on behind a year that tells when it happened, not which project or paper is meant: 2023年，…, 2023年共…. */
const TELLING =
  /^(?:度|第[一二三四]季度)?(?:[，,]|全[县市区镇乡省年街局校院]|[我本各]|共|已|累计|新增|新建|建成|完成|实现|开展|组织|召开|举办|办理|办结|受理|发放|培训|化解|查处|检查|接待|处理|清理|拆除|一般公共预算|固定资产投资|地区生产总值|生产总值|财政|税收|规上|规模以上|社会消费品|城乡居民|城镇居民|农村居民|农民人均|粮食|招商引资|工业总产值)/;
/** Work that is prepared for a year: 谋划好2024年财税工作. */
const PREPARING = /(?:做好|做实|谋划|谋划好|抓好|抓实|制定|制订|拟定|安排|安排好|部署)$/;
const WORK = /^(?:度)?[^，。；]{0,16}(?:工作|任务|计划|目标|要点)/;
const CLOSING = /收尾|扫尾|总结|考核|迎检|结算|决算|审计|后续|剩余|年终|完成情况/;

/** Tells what a year is said to be in its sentence; undefined where it may be any. */
export function readOwnPeriod({ date, before, behind, ahead, opens }: YearUse): OwnPeriod | undefined {
  const opening = behind.slice(0, OPENING);
  const isYear = date.month === undefined;
  if (isYear && SELF.test(before)) {
    if (SELF_PLAN.test(opening) && !/^[^，。；]{0,12}(?:总结|情况|回顾)/.test(opening)) return { side: 'coming', sure: true };
    if (SELF_SUMMARY.test(opening) && /如下|汇报|报告|总结/.test(opening)) return { side: 'past', sure: true };
  }
  if (isYear && /回顾(?:即将过去的|过去的)?$/.test(before)) return { side: 'past', sure: true };
  if (isYear && /展望(?:即将到来的)?$/.test(before)) return { side: 'coming', sure: true };
  if (
    isYear &&
    PLAN_NOUN.test(opening) &&
    (ahead || /(?:做好|谋划|谋划好|制定|制订|拟定)$/.test(before)) &&
    !/[，,]?(?:根据|按照|对照|围绕|落实|印发|完成)[^，。；]{0,8}$/.test(before)
  )
    return { side: 'coming', sure: true };
  if (isYear && ahead && PREPARING.test(before) && WORK.test(opening) && !CLOSING.test(opening)) return { side: 'coming', sure: false };
  const isHead = /^[\s　*“（(]*(?:(?:同时|此外|另外)[，,])?(?:在|进入)?$/.test(before);
  // Inside a sentence only what cannot be part of a name tells when something happened: …，2023年共…, …，截至2023年11月底，….
  const isClause = /[，,；：]\s*$/.test(before) && (!isYear || /^(?:[，,]|共|已|累计)/.test(opening));
  return isHead || isClause ? readLead(date, opening, ahead, isHead && opens) : undefined;
}

/** What a date at the head of a sentence or clause says. */
function readLead(date: DateItem, opening: string, ahead: boolean, opens: boolean): OwnPeriod | undefined {
  const isYear = date.month === undefined && date.sense !== 'cutOff';
  if (isYear && opens && !ahead && /^(?:以来|上半年)[，,](?!累计|先后|共)/.test(opening) && !ONCE.test(opening))
    return { side: 'past', sure: SUMMING.test(opening) };
  if (isYear && !/^(?:第?[一二三四]季度|[上下]半年|后|剩余|年?[底末]|最后|以来)/.test(opening)) {
    const isPlan = PLANNING.test(opening) && (ahead || /^[^。；，,]{0,10}[，,]?[^。；，,]{0,10}?将(?!军|乐)/.test(opening));
    if (isPlan) return DONE_BEHIND.test(opening) ? undefined : { side: 'coming', sure: true };
    if (YEAR_THAT_WAS.test(opening))
      return ahead && /取得|圆满|已经|过去/.test(opening) ? undefined : { side: ahead ? 'coming' : 'past', sure: true };
    if (ahead)
      return /^[，,]/.test(opening) && !DONE_BEHIND.test(opening) && !HISTORY.test(opening) ? { side: 'coming', sure: false } : undefined;
    if (SUMMING.test(opening)) return { side: 'past', sure: true };
    if (opens && /^[，,]/.test(opening) && !ONCE.test(opening) && !COMPARED.test(opening)) return { side: 'past', sure: false };
  }
  if (ahead) return undefined;
  const isTold = (date.sense === 'cutOff' || date.endMonth !== undefined || TELLING.test(opening)) && DONE.test(opening);
  const isSingle = date.month !== undefined && date.endMonth === undefined && date.sense !== 'cutOff';
  return isTold && !isSingle && !HISTORY.test(opening) && !NO_RESULT.test(opening) ? { side: 'past', sure: false } : undefined;
}

/** Results behind words such as 继续: 2023年，我们继续推进改革，完成了… */
const DONE_BEHIND = /取得|完成了|实现了|达到了|已|[^除为]了/;
