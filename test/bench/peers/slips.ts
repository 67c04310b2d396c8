import type { Span } from '../../../server/src/base/span';
import type { SlipKind } from '../text/slips';

/** A clean report with one slip in it, and the places at which a reader would mark it. */
export interface SlippedReport {
  readonly kind: SlipKind;
  readonly text: string;
  readonly places: readonly Span[];
}

/** A report without a slip. */
export const cleanReport = `清溪县水利局2023年工作总结

一、工作开展情况

（一）工程建设加快推进。全年实施水利项目26个，其中防洪工程9个、灌区工程4个、供水工程13个，完成投资3.78亿元，城北堤防加固工程按期建成。

（二）农村供水更有保障。规模化供水工程覆盖人口19.6万人，占农村人口26.8万人的73.1%，维修养护小型供水工程148处。

（三）河湖管护走深走实。河长由300名增加到336名，增长12%，交办的河湖问题全部整改销号，两条河流入选幸福河湖。

二、存在的主要问题

部分小型水库运行年限较长，除险加固任务仍然较重；基层水利服务力量偏弱，专业技术人员不足，管护责任还没有完全落到人头。

三、下一步工作打算

加快实施中型灌区现代化改造，健全农村供水长效运行机制，抓好水旱灾害防御，推动全县水利工作再上新台阶。
`;

/** The eight slips that a proof-reader of reports should know, each in a report of its own. */
export function slipReports(): SlippedReport[] {
  const problem = '部分小型水库运行年限较长，除险加固任务仍然较重；基层水利服务力量偏弱，专业技术人员不足，管护责任还没有完全落到人头。';
  return [
    change('numberGap', '（三）', '（四）'),
    change('numberRepeated', '（三）', '（二）'),
    change('blank', '3.78亿元', 'XX亿元'),
    change('paragraphCopied', `${problem}\n`, `${problem}\n\n${problem}\n`),
    change('paragraphNearlyCopied', `${problem}\n`, `${problem}\n\n${problem.replace('较重', '很重')}\n`),
    change('wrongSum', '26个', '28个'),
    change('wrongShare', '73.1%', '83.1%'),
    change('wrongGrowth', '12%', '22%'),
  ];
}

function change(kind: SlipKind, from: string, to: string): SlippedReport {
  const start = cleanReport.indexOf(from);
  return { kind, text: cleanReport.replace(from, to), places: [{ start, end: start + to.length }] };
}
