/** Tells whether a text begins with a Chinese character; false for an empty one. */
export function isHan(text: string): boolean {
  return (text >= '一' && text <= '鿿') || (text >= '㐀' && text <= '䶿');
}
