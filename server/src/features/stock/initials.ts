import { lazy } from '../../base/lazy';
import { hanByInitial } from './generated/initials';

/** Readings that reports use more than the one under which GB 2312 has the character: 调研, 银行, 区县. */
const usual: Readonly<Record<string, string>> = {
  调: 'd',
  行: 'h',
  重: 'z',
  区: 'q',
  会: 'h',
  长: 'z',
  参: 'c',
  单: 'd',
  系: 'x',
  率: 'l',
};

/** Made when the first text is asked about: nobody needs it to start. */
const initials = lazy(
  () =>
    new Map([
      ...Object.entries(hanByInitial).flatMap(([initial, characters]) => [...characters].map((character) => [character, initial] as const)),
      ...Object.entries(usual),
    ]),
);

/** The pinyin initials of a text: 云溪镇 gives yxz. Figures and letters stay, in lower case; marks and rare characters are left out. */
export function toInitials(text: string): string {
  const known = initials();
  return [...text.toLowerCase()].map((character) => known.get(character) ?? (/[a-z\d]/.test(character) ? character : '')).join('');
}
