/**
 * Words that tell of what is still to come, is wanted, or may come. 前 behind a date sets a limit to what is to be done.
 */
const PLANNED =
  /将(?!军|乐|来得)|拟|计划|预计|力争|争取|打算|确保|目标|要求|[底末月日]前|之前|到期|有效期|届时|下一步|下一年|明年|来年|须|应当|准备|有望|期限|规划|安排|部署|定于|必须|按照|要[^求素点闻件道]/;

/** Words that tell of what has happened. */
const DONE =
  /已|了|召开|举办|举行|开展|完成|实现|组织|累计|共(?!同|建|享|治|产|青|和|识)|取得|达到|获|入选|[被当]选为|[被获]?评为|授予|列[为入]|竣工|投产|增长|下降/;

/** Tells whether words speak of what is planned or demanded, not of what has been done. */
export function isPlanned(words: string): boolean {
  return PLANNED.test(words);
}

/** Tells whether words speak of what has been done, and of nothing that is planned. */
export function isDone(words: string): boolean {
  return DONE.test(words) && !PLANNED.test(words);
}
