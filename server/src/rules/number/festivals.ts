import type { Span } from '../../base/span';
import type { Moment } from './calendar';

/** Names of days of the year with their month and day. Festivals of the lunar calendar have no fixed date and are not here. */
const FESTIVALS: readonly (readonly [name: string, month: number, day: number])[] = [
  ['元旦', 1, 1],
  ['警察节', 1, 10],
  ['妇女节', 3, 8],
  ['“三八”', 3, 8],
  ['植树节', 3, 12],
  ['消费者权益日', 3, 15],
  ['世界水日', 3, 22],
  ['国家安全教育日', 4, 15],
  ['世界读书日', 4, 23],
  ['劳动节', 5, 1],
  ['“五一”', 5, 1],
  ['青年节', 5, 4],
  ['“五四”', 5, 4],
  ['防灾减灾日', 5, 12],
  ['护士节', 5, 12],
  ['世界无烟日', 5, 31],
  ['儿童节', 6, 1],
  ['“六一”', 6, 1],
  ['世界环境日', 6, 5],
  ['国际禁毒日', 6, 26],
  ['党的生日', 7, 1],
  ['建党节', 7, 1],
  ['“七一”', 7, 1],
  ['建军节', 8, 1],
  ['“八一”', 8, 1],
  ['全民健身日', 8, 8],
  ['医师节', 8, 19],
  ['教师节', 9, 10],
  ['烈士纪念日', 9, 30],
  ['国庆', 10, 1],
  ['记者节', 11, 8],
  ['消防日', 11, 9],
  ['世界艾滋病日', 12, 1],
  ['志愿者日', 12, 5],
  ['宪法日', 12, 4],
  ['国家公祭日', 12, 13],
];

/** What a date next to a festival's name gets wrong. */
export interface FestivalClash {
  readonly name: string;
  readonly month: number;
  readonly day: number;
  /** `on`: the date is said to be the festival; `before`, `after`: it lies on the other side; `around`: it is far away. */
  readonly relation: 'on' | 'before' | 'after' | 'around';
}

/** How far a holiday may reach from the festival itself, in days. */
const AROUND = 15;
/** Longest name of a festival with the words between it and the date. */
const REACH = 24;

/** Compares a date with the festival that is named directly before or behind it: 国庆节（9月1日）, 5月2日是劳动节. */
export function findFestivalClash(text: string, { start, end }: Span, { month, day }: Moment): FestivalClash | undefined {
  if (month === undefined) return undefined;
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  for (const [name, festivalMonth, festivalDay] of FESTIVALS) {
    const relation = relationBefore(before, behind, name) ?? relationBehind(behind, name);
    if (!relation) continue;
    const distance = daysBetween(festivalMonth, festivalDay, month, day ?? festivalDay);
    const isOff =
      (relation === 'on' && day !== undefined && distance !== 0) ||
      (relation === 'before' && distance > 0) ||
      (relation === 'after' && distance < 0) ||
      (relation === 'around' && Math.abs(distance) > AROUND);
    return isOff ? { name: name.replace(/[“”]/g, ''), month: festivalMonth, day: festivalDay, relation } : undefined;
  }
  return undefined;
}

/** What a name before the date says of it: 教师节（9月10日）, 国庆节前夕，9月28日, “五一”期间（4月29日至5月3日）. */
function relationBefore(before: string, behind: string, name: string): FestivalClash['relation'] | undefined {
  const at = before.lastIndexOf(name);
  if (at < 0) return undefined;
  const between = /^节?[”’]?(?<word>当天|当日|前夕|前一天|期间|假期|长假|小长假|过后|之后|节后)?(?<mark>[（(，]|即|是)?$/.exec(
    before.slice(at + name.length).replace(/^(?:劳动|妇女|青年|儿童|建党|建军)节/, ''),
  );
  const { word = '', mark = '' } = between?.groups ?? {};
  if (!between || mark === '') return undefined;
  if (word.startsWith('前')) return 'before';
  if (word.endsWith('后')) return 'after';
  if (word === '当天' || word === '当日') return 'on';
  if (word !== '') return mark === '，' ? undefined : 'around';
  // Without a word between them only a bracket round the date alone says that it is the festival's.
  return mark === '即' || mark === '是' || (mark !== '，' && /^[）)]/.test(behind)) ? 'on' : undefined;
}

/** What a name behind the date says of it: 5月2日是劳动节, 9月11日教师节当天. */
function relationBehind(behind: string, name: string): 'on' | undefined {
  const at = behind.indexOf(name);
  if (at < 0) return undefined;
  const link =
    /^，?(?:(?<verb>正?是|为|正值|恰逢)|[（(])?(?:第[\d一二三四五六七八九十百]+个|我国|中国|全国|全民|国际|世界|“[^”]{0,4}”?)*$/.exec(
      behind.slice(0, at),
    );
  if (!link) return undefined;
  const rest = behind.slice(at + name.length).replace(/^(?:节|劳动节|妇女节|青年节|儿童节|建党节|建军节)?[”’]?/, '');
  if (/^(?:当[天日]|这一?天)/.test(rest)) return 'on';
  if (link.groups?.['verb'] !== undefined || /^[（(]/.test(link[0])) return /^(?:[）)，。；、]|$)/.test(rest) ? 'on' : undefined;
  return undefined;
}

/** Days from one day of the year to another, the shorter way round; negative when the second comes before the first. */
function daysBetween(month: number, day: number, otherMonth: number, otherDay: number): number {
  const from = Date.UTC(2023, month - 1, day);
  const to = Date.UTC(2023, otherMonth - 1, otherDay);
  const days = Math.round((to - from) / 86_400_000);
  return ((days + 182 + 365) % 365) - 182;
}
