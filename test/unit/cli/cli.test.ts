import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { cliPath, makeWorkplace, runCli, type CliOptions, type CliRun, type Workplace } from './runCli';

const { version } = createRequire(import.meta.url)('../../../package.json') as { version: string };

const clean = '甲县2024年工作总结\n一、工作情况\n全年办实事3件。\n二、下一步打算\n继续抓好落实。\n';
const doubled = clean.replace('3件。', '3件。。');
const draft = `甲县2024年工作总结\n一、工作情况\n${'完成投资XX亿元。\n新开工项目XX个。\n'.repeat(30)}二、下一步打算\n继续抓好落实。\n`;

interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly related: readonly { readonly path?: string; readonly line: number; readonly column: number; readonly message: string }[];
}

interface JsonCheck {
  readonly files: readonly { readonly path: string; readonly findings: readonly JsonFinding[] }[];
}

interface JsonOutline {
  readonly files: readonly {
    readonly path: string;
    readonly reports: readonly {
      readonly title: string;
      readonly line: number;
      readonly headings: readonly { readonly line: number; readonly depth: number; readonly marker: string; readonly text: string }[];
    }[];
  }[];
}

describe('the command line program', () => {
  let place: Workplace;
  beforeEach(() => {
    place = makeWorkplace();
  });
  afterEach(() => place.remove());

  const run = (args: readonly string[], options: CliOptions = {}): Promise<CliRun> => runCli(args, { cwd: place.folder, ...options });
  const checkJson = async (args: readonly string[], options: CliOptions = {}): Promise<JsonCheck> =>
    JSON.parse((await run(['check', '--format', 'json', ...args], options)).stdout) as JsonCheck;

  describe('files checked together', () => {
    const carried = '全镇新建高标准农田3200亩，改造提升灌溉渠道12公里，培育农民合作社8家，带动农户增收，特色种植面积不断扩大。';

    it('are compared with each other, and related places name the other file', async () => {
      place.write('2022.txt', `某镇2022年工作总结\n一、农业\n${carried}\n`);
      place.write('2023.txt', `某镇2023年工作总结\n${carried}\n`);
      const { files } = await checkJson(['2022.txt', '2023.txt']);
      const found = files.map(({ findings }) => findings.filter(({ rule }) => rule === 'duplicate/across-files'));
      assert.deepEqual(
        found.map((findings) => findings.map(({ line }) => line)),
        [[], [1, 2]],
      );
      const [related] = found[1]?.[1]?.related ?? [];
      assert.equal(related?.path, '2022.txt');
      assert.equal(related.line, 3);
      assert.match((await run(['check', '2022.txt', '2023.txt'])).stdout, /参见 2022\.txt:3:1/);
    });

    it('say nothing of each other when checked alone', async () => {
      place.write('2022.txt', `某镇2022年工作总结\n${carried}\n`);
      place.write('2023.txt', `某镇2023年工作总结\n${carried}\n`);
      const { files } = await checkJson(['2023.txt']);
      assert.deepEqual(files[0]?.findings, []);
    });
  });

  describe('exit codes', () => {
    it('are 0 for a clean file', async () => {
      place.write('a.txt', clean);
      assert.deepEqual(await run(['check', 'a.txt']), { code: 0, stdout: '1 个文件，没有发现问题\n', stderr: '' });
    });

    it('are 1 for a warning, and for a blank to fill', async () => {
      place.write('a.txt', doubled);
      place.write('b.txt', draft);
      assert.equal((await run(['check', 'a.txt'])).code, 1);
      assert.equal((await run(['check', 'b.txt'])).code, 1);
    });

    it('are 0 when what was found is milder than asked for', async () => {
      place.write('a.txt', doubled);
      const { code, stdout } = await run(['check', '--severity', 'error', 'a.txt']);
      assert.deepEqual([code, stdout], [0, '1 个文件，没有发现问题\n']);
    });

    it('are 2 where a file is missing; the others are checked', async () => {
      place.write('a.txt', doubled);
      const { code, stdout, stderr } = await run(['check', 'none.txt', 'a.txt']);
      assert.equal(code, 2);
      assert.equal(stderr, 'jiaogao: none.txt：找不到这个文件\n');
      assert.match(stdout, /^a\.txt:3:\d+ 警告 punctuation\/double /);
    });

    for (const [args, sentence] of [
      [['check'], '请写上要处理的文件'],
      [['check', '--fast', 'a.txt'], '没有“--fast”这个选项'],
      [['check', '--format', 'xml', 'a.txt'], '选项“--format”不能取“xml”，可取：text、json'],
      [['check', 'a.txt', '--severity'], '选项“--severity”后面缺少取值'],
      [['chekc', 'a.txt'], '没有“chekc”这个命令，可用的命令是 check、baseline、outline、figures、rules 和 explain'],
    ] as const) {
      it(`are 2 for “jiaogao ${args.join(' ')}”`, async () => {
        assert.deepEqual(await run(args), { code: 2, stdout: '', stderr: `jiaogao: ${sentence}\n用法见 jiaogao --help\n` });
      });
    }

    it('are 2 without any command, and help is shown', async () => {
      const { code, stdout, stderr } = await run([]);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /^用法：/);
    });
  });

  describe('text for people', () => {
    it('has a line and an excerpt for a finding', async () => {
      place.write('a.txt', doubled);
      const { stdout } = await run(['check', 'a.txt']);
      const [head, excerpt, underline] = stdout.split('\n');
      assert.match(head!, /^a\.txt:3:8 警告 punctuation\/double \S/);
      assert.equal(excerpt, '    全年办实事3件。。');
      assert.match(underline!, /^ {17}\^{2,4}$/);
      assert.match(stdout, /\n1 个文件：1 个警告\n$/);
    });

    it('has one line for all blanks of a kind', async () => {
      place.write('b.txt', draft);
      const { stdout } = await run(['check', 'b.txt']);
      const lines = stdout.split('\n').filter((line) => line.includes('placeholder/number'));
      assert.equal(lines.length, 1);
      assert.match(lines[0]!, /^b\.txt 待填 placeholder\/number ×60 {2}第一处 3:5 XX亿元、4:6 XX个、5:5 XX亿元、6:6 XX个、7:5 XX亿元、…$/);
      assert.match(stdout, /：待填 60 处\n$/);
    });

    it('has no colors unless they are asked for, and control characters of a file do no harm', async () => {
      place.write('a.txt', doubled.replace('全年', '\u001b[31m全年'));
      const plain = await run(['check', 'a.txt']);
      assert.ok(!plain.stdout.includes('\u001b'));
      const colored = await run(['check', 'a.txt'], { env: { FORCE_COLOR: '1' } });
      assert.ok(colored.stdout.includes('\u001b[33m') && !colored.stdout.includes('\u001b[31m全年'));
      const asked = await run(['check', '--no-color', 'a.txt'], { env: { FORCE_COLOR: '1' } });
      assert.ok(!asked.stdout.includes('\u001b'));
    });

    it('is English for those who ask', async () => {
      place.write('a.txt', doubled);
      const { stdout } = await run(['--lang', 'en', 'check', 'a.txt']);
      assert.match(stdout, /^a\.txt:3:8 warning punctuation\/double /);
      assert.match(stdout, /\n1 file: 1 warning\n$/);
      assert.match((await run(['check', 'none.txt'], { env: { LANG: 'en_US.UTF-8' } })).stderr, /no such file/);
    });

    it('comes file by file', async () => {
      for (let index = 0; index < 3; index++) place.write(`${index}.txt`, doubled);
      const { stdout } = await run(['check', '0.txt', '1.txt', '2.txt']);
      assert.deepEqual(
        [...stdout.matchAll(/^(\d\.txt):/gm)].map((match) => match[1]),
        ['0.txt', '1.txt', '2.txt'],
      );
    });
  });

  describe('JSON for programs', () => {
    it('has all files and findings with their places', async () => {
      const path = place.write('a.txt', doubled);
      place.write('b.txt', clean);
      const result = await checkJson([path, 'b.txt']);
      assert.deepEqual(
        result.files.map((file) => file.path),
        [path, 'b.txt'],
      );
      const [finding] = result.files[0]!.findings.filter(({ rule }) => rule === 'punctuation/double');
      assert.ok(finding);
      assert.deepEqual(Object.keys(finding).sort(), ['column', 'endColumn', 'endLine', 'line', 'message', 'related', 'rule', 'severity']);
      assert.deepEqual([finding.severity, finding.line, finding.endLine, finding.endColumn], ['warning', 3, 3, 10]);
    });

    it('lists every blank, and hints unless told otherwise', async () => {
      place.write('b.txt', draft);
      const { files } = await checkJson(['b.txt']);
      assert.equal(files[0]!.findings.filter(({ rule }) => rule === 'placeholder/number').length, 60);
      const errors = await checkJson(['--severity', 'error', 'b.txt']);
      assert.deepEqual(errors.files[0]!.findings, []);
    });

    it('is whole even where files are passed over', async () => {
      place.write('a.txt', clean);
      const { code, stdout } = await run(['check', '--format', 'json', 'none.txt', 'a.txt', 'gone.txt']);
      assert.equal(code, 2);
      assert.deepEqual(JSON.parse(stdout), { files: [{ path: 'a.txt', findings: [], hidden: { ignored: 0, baseline: 0 } }] });
      assert.deepEqual(JSON.parse((await run(['check', '--format', 'json', 'none.txt'])).stdout), { files: [] });
    });

    it('counts lines the same with every line end and with a byte order mark', async () => {
      const places = async (content: string): Promise<unknown> => {
        place.write('a.txt', content);
        return (await checkJson(['a.txt'])).files[0]!.findings.map(({ rule, line, column, endColumn }) => ({
          rule,
          line,
          column,
          endColumn,
        }));
      };
      const expected = await places(doubled);
      for (const variant of [doubled.replaceAll('\n', '\r\n'), doubled.replaceAll('\n', '\r'), `\ufeff${doubled}`]) {
        assert.deepEqual(await places(variant), expected);
      }
    });
  });

  describe('the outline', () => {
    it('is JSON with lines, depths, markers and words', async () => {
      place.write(
        'a.txt',
        '甲县2024年工作总结\n一、工作情况\n（一）抓投资。新开工项目9个。\n1.抓调度\n按月调度。\n二、下一步打算\n继续抓好落实。\n',
      );
      const { code, stdout } = await run(['outline', '--format', 'json', 'a.txt']);
      assert.equal(code, 0);
      const { files } = JSON.parse(stdout) as JsonOutline;
      assert.deepEqual(files, [
        {
          path: 'a.txt',
          reports: [
            {
              title: '甲县2024年工作总结',
              line: 1,
              headings: [
                { line: 2, depth: 1, marker: '一、', text: '工作情况' },
                { line: 3, depth: 2, marker: '（一）', text: '抓投资' },
                { line: 4, depth: 3, marker: '1.', text: '抓调度' },
                { line: 6, depth: 1, marker: '二、', text: '下一步打算' },
              ],
            },
          ],
        },
      ]);
    });

    it('is text with the lines in front', async () => {
      place.write('a.txt', clean);
      const { stdout } = await run(['outline', 'a.txt']);
      assert.equal(stdout, 'a.txt\n     1  甲县2024年工作总结\n     2    一、工作情况\n     4    二、下一步打算\n\n');
    });

    it('of a file without headings says so; a missing file is 2', async () => {
      place.write('a.txt', '只有一句话。\n');
      const { code, stdout, stderr } = await run(['outline', 'a.txt', 'none.txt']);
      assert.equal(code, 2);
      assert.match(stdout, /没有标题/);
      assert.match(stderr, /none\.txt：找不到这个文件/);
    });
  });

  describe('the figures', () => {
    const sums = '甲县2024年工作总结\n全年实施项目26个，其中新建12个、续建14个。\n现有教师86名，其中男32名、女55名。\n';

    it('are text: those that agree and those that do not', async () => {
      place.write('a.txt', sums);
      const { code, stdout } = await run(['figures', 'a.txt']);
      assert.equal(code, 0);
      assert.equal(
        stdout,
        'a.txt\n' +
          '     2  ✓  12＋14＝26  |  全年实施项目26个，其中新建12个、续建14个\n' +
          '     3  ✗  32＋55＝87，文中为86名  |  现有教师86名，其中男32名、女55名\n\n',
      );
    });

    it('are JSON with places, arithmetic and what would be right', async () => {
      place.write('a.txt', sums);
      const { stdout } = await run(['figures', '--format', 'json', 'a.txt']);
      assert.deepEqual(JSON.parse(stdout), {
        files: [
          {
            path: 'a.txt',
            claims: [
              {
                ...{ line: 2, column: 7, endColumn: 10, kind: 'sum', stated: '26个', arithmetic: '12＋14＝26', holds: true },
                passage: '全年实施项目26个，其中新建12个、续建14个',
              },
              {
                ...{ line: 3, column: 5, endColumn: 8, kind: 'sum', stated: '86名', arithmetic: '32＋55＝87', holds: false },
                passage: '现有教师86名，其中男32名、女55名',
                expected: '87',
              },
            ],
          },
        ],
      });
    });

    it('are not there: that is said', async () => {
      place.write('a.txt', clean);
      assert.equal((await run(['figures', 'a.txt'])).stdout, 'a.txt\n  没有能互相核对的数\n\n');
    });
  });

  describe('files', () => {
    const pathsOf = async (args: readonly string[]): Promise<string[]> => (await checkJson(args)).files.map(({ path }) => path);

    it('come from folders at any depth, reports only, each once', async () => {
      for (const name of ['材料/甲.txt', '材料/子/乙.md', '材料/丙.REPORT', '材料/丁.gongwen', '材料/图.png', '材料/node_modules/x/戊.txt'])
        place.write(name, clean);
      const expected = ['材料/丁.gongwen', '材料/丙.REPORT', '材料/子/乙.md', '材料/甲.txt'];
      assert.deepEqual((await pathsOf(['材料', '材料/甲.txt'])).sort(), expected.sort());
    });

    it('come from patterns, and a name with brackets is a name first', async () => {
      for (const name of ['a.txt', 'b.txt', 'c.md', '[1].txt', 'sub/d.txt']) place.write(name, clean);
      assert.deepEqual(await pathsOf(['?.txt']), ['a.txt', 'b.txt']);
      assert.deepEqual(await pathsOf(['**/*.txt']), ['[1].txt', 'a.txt', 'b.txt', 'sub/d.txt']);
      assert.deepEqual(await pathsOf(['[1].txt']), ['[1].txt']);
    });

    it('are missed in an empty folder and by a pattern', async () => {
      place.write('空/图.png', 'x');
      const folder = await run(['check', '空']);
      assert.deepEqual([folder.code, folder.stderr], [2, 'jiaogao: 空：文件夹里没有可检查的文件（.txt、.md、.report、.gongwen）\n']);
      const pattern = await run(['check', '*.gongwen']);
      assert.deepEqual([pattern.code, pattern.stderr], [2, 'jiaogao: *.gongwen：没有与此相符的文件\n']);
    });

    it('may be the standard input', async () => {
      const { code, stdout } = await run(['check', '-'], { input: doubled });
      assert.equal(code, 1);
      assert.match(stdout, /^标准输入:3:8 警告 punctuation\/double/);
      const { files } = await checkJson(['-'], { input: doubled });
      assert.equal(files[0]!.path, '-');
    });

    it('may be empty', async () => {
      place.write('a.txt', '');
      assert.equal((await run(['check', 'a.txt'])).code, 0);
      assert.equal((await run(['check', '-'])).code, 0);
    });

    it('may be in another encoding, which is told', async () => {
      place.write('a.txt', Uint8Array.from([0xb9, 0xab, 0xce, 0xc4, 0xa1, 0xa3, 0xa1, 0xa3]));
      const { code, stdout, stderr } = await run(['check', 'a.txt']);
      assert.equal(stderr, 'jiaogao: a.txt：不是 UTF-8，已按 GB18030 编码读取\n');
      assert.match(stdout, /公文。。/);
      assert.equal(code, 1);
    });

    it('cannot be anything else; the others are checked', async () => {
      place.write('word.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]));
      place.write('odd.txt', Uint8Array.from([0xff, 0xff, 0x41]));
      place.write('a.txt', doubled);
      const { code, stdout, stderr } = await run(['check', 'word.docx', 'odd.txt', 'a.txt']);
      assert.equal(code, 2);
      assert.match(stderr, /word\.docx：不是文本文件；Word、WPS 文档请先另存为纯文本/);
      assert.match(stderr, /odd\.txt：既不是 UTF-8 也不是 GB18030/);
      assert.match(stdout, /^a\.txt:3:8 /);
    });

    it('are not read when they are too large', async () => {
      place.write('bytes.txt', new Uint8Array(65 * 1024 * 1024).fill(0x61));
      place.write('long.txt', new Uint8Array(20_000_001).fill(0x61));
      const { code, stderr } = await run(['check', 'bytes.txt', 'long.txt']);
      assert.equal(code, 2);
      assert.match(stderr, /bytes\.txt：文件太大，超过 64 MB/);
      assert.match(stderr, /long\.txt：文件太大（2000万字），超过 2000万字/);
    });
  });

  it('shows help and its version', async () => {
    for (const args of [['--help'], ['check', '--help'], ['outline', '-h']]) {
      const { code, stdout, stderr } = await run(args);
      assert.deepEqual([code, stderr], [0, '']);
      assert.match(stdout, /^用法：/);
      assert.doesNotMatch(stdout, /\b(Usage|Options|Commands|choices|display help)\b/);
    }
    assert.equal((await run(['--version'])).stdout, `${version}\n`);
  });

  it('ends quietly when its reader goes away', async () => {
    for (let index = 0; index < 40; index++) place.write(`${index}.txt`, doubled.repeat(200));
    const child = spawn(process.execPath, [cliPath, 'check', '.'], { cwd: place.folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.stdout.once('data', () => child.stdout.destroy());
    await new Promise((resolve) => child.once('close', resolve));
    assert.equal(stderr, '', basename(cliPath));
  });

  describe('house rules', () => {
    const gap = '甲县2024年工作总结\n一、稳增长\n办实事3件。\n三、惠民生\n办实事5件。。\n';
    const rulesIn = async (args: readonly string[], options: CliOptions = {}): Promise<Record<string, readonly string[]>> => {
      const { files } = await checkJson(args, options);
      return Object.fromEntries(files.map(({ path, findings }) => [path.replaceAll('\\', '/'), findings.map(({ rule }) => rule)]));
    };

    it('are those of the nearest folder', async () => {
      for (const path of ['a.txt', '甲/b.txt', '甲/乙/c.txt']) place.write(path, gap);
      place.write('jiaogao.config.json', '{ "rules": { "outline/*": "off" } }');
      place.write('甲/jiaogao.config.json', '{ "rules": { "punctuation/*": "off" } }');
      assert.deepEqual(await rulesIn(['.']), {
        'a.txt': ['punctuation/double'],
        '甲/b.txt': ['outline/numbering-gap'],
        '甲/乙/c.txt': ['outline/numbering-gap'],
      });
      assert.deepEqual(await rulesIn(['--config', 'jiaogao.config.json', '甲/b.txt']), { '甲/b.txt': ['punctuation/double'] });
      assert.deepEqual(await rulesIn(['--no-config', '甲/b.txt']), { '甲/b.txt': ['outline/numbering-gap', 'punctuation/double'] });
      assert.deepEqual(await rulesIn(['-'], { input: gap }), { '-': ['punctuation/double'] });
    });

    it('may differ by file, and leave files out', async () => {
      for (const path of ['a.txt', 'b.md', '草稿/c.txt', '附件/d.txt']) place.write(path, gap);
      const overrides = [
        { files: ['草稿', '*.md'], rules: { 'outline/*': 'off' } },
        { files: ['*.md'], rules: { 'outline/numbering-gap': 'error' } },
      ];
      place.write('jiaogao.config.json', JSON.stringify({ rules: { 'punctuation/*': 'off' }, overrides, ignore: ['附件/**'] }));
      assert.deepEqual(await rulesIn(['.']), { 'a.txt': ['outline/numbering-gap'], 'b.md': ['outline/numbering-gap'], '草稿/c.txt': [] });
      const { code, stderr } = await run(['check', '附件/d.txt']);
      assert.deepEqual([code, stderr], [0, 'jiaogao: 按单位规则的 ignore，1 个文件没有检查\n']);
    });

    it('are checked by as far as they are understood; what is not is told with its place and ends in 2', async () => {
      place.write('a.txt', gap);
      place.write('jiaogao.config.json', '{\n  "rules": { "outline/numbering-gop": "off", "punctuation/double": "off" "outline/*": 3 }\n}');
      const { code, stdout, stderr } = await run(['check', 'a.txt']);
      assert.equal(code, 2);
      assert.match(
        stderr,
        /^jiaogao: jiaogao\.config\.json:2:14 没有名为“outline\/numbering-gop”的规则，是不是“outline\/numbering-gap”？/m,
      );
      assert.match(stderr, /^jiaogao: jiaogao\.config\.json:2:\d+ 这里不合 JSON 的写法：两项之间缺少逗号/m);
      assert.match(stderr, /^jiaogao: jiaogao\.config\.json:2:\d+ “outline\/\*”应当是级别/m);
      assert.match(stdout, /outline\/numbering-gap/);
      assert.doesNotMatch(stdout, /punctuation\/double/);
    });

    it('that are named and missing are no reason to check by others', async () => {
      place.write('a.txt', gap);
      const missing = { code: 2, stdout: '没有检查任何文件\n', stderr: 'jiaogao: none.json：找不到这个文件\n' };
      assert.deepEqual(await run(['check', '--config', 'none.json', 'a.txt']), missing);
    });

    it('may be in an old encoding, empty, or something else altogether', async () => {
      place.write('a.txt', clean);
      // { "ignore": ["稿"] } in GB18030
      place.write('jiaogao.config.json', Buffer.concat([Buffer.from('{ "ignore": ["'), Buffer.of(0xb8, 0xe5), Buffer.from('"] }')]));
      assert.equal((await run(['check', 'a.txt'])).code, 0);
      for (const [content, problem] of [
        ['', '文件是空的'],
        ['[]', '应当是一组'],
        [Buffer.of(0, 1, 2), '不是文本文件'],
      ] as const) {
        place.write('jiaogao.config.json', content);
        const { code, stdout, stderr } = await run(['check', 'a.txt']);
        assert.deepEqual([code, stdout], [2, '1 个文件，没有发现问题\n']);
        assert.match(stderr, new RegExp(`^jiaogao: jiaogao\\.config\\.json.*${problem}`));
      }
    });
  });

  describe('rules', () => {
    const ids = Object.keys(JSON.parse(readFileSync(join(import.meta.dirname, '../../../l10n/rules.en.json'), 'utf8')) as object).sort();

    it('are listed, each with its severity and what it finds', async () => {
      const { code, stdout } = await run(['rules']);
      assert.equal(code, 0);
      const [head, ...rows] = stdout.trimEnd().split('\n');
      assert.match(head ?? '', /^规则 +级别 +代改 +依据 +找什么$/);
      assert.deepEqual(rows.map((row) => row.split(' ')[0]).sort(), ids);
      assert.ok(rows.some((row) => /^number\/sum-mismatch +错误 +是 +逻辑 +各部分/.test(row)));
    });

    it('are listed for programs', async () => {
      const { rules } = JSON.parse((await run(['rules', '--format', 'json', '--lang', 'en'])).stdout) as {
        rules: Record<string, unknown>[];
      };
      assert.deepEqual(rules.map(({ id }) => id).sort(), ids);
      const paragraph = rules.find(({ id }) => id === 'duplicate/paragraph')!;
      assert.deepEqual(
        [paragraph['severity'], paragraph['fixable'], paragraph['summary']],
        ['warning', 'always', 'A paragraph stands twice in the file, word for word or nearly'],
      );
      assert.ok('minimum' in (paragraph['options'] as object));
    });

    it('are explained, by the whole name or the second half', async () => {
      const { code, stdout } = await run(['explain', 'outline/numbering-gap']);
      assert.equal(code, 0);
      assert.match(stdout, /^outline\/numbering-gap\n/);
      assert.match(stdout, /\n为什么\n/);
      assert.match(stdout, /\n {4}三、惠民生\n/);
      assert.match(stdout, /\n- 三、 “三、”前面是“一、”，缺“二、”\n/);
      assert.doesNotMatch(stdout, /Generated|`|\*\*|\|/);
      assert.equal((await run(['explain', 'numbering-gap'])).stdout, stdout);
      assert.match((await run(['explain', 'numbering-gap', '--lang', 'en'])).stdout, /\nFound\n/);
    });

    it('that do not exist are answered with the one that was meant', async () => {
      for (const [name, answer] of [
        ['outline/numberin-gap', '没有名为“outline/numberin-gap”的规则，是不是 outline/numbering-gap？'],
        ['sum', '没有名为“sum”的规则，是不是 number/sum-mismatch？'],
        ['圆周率', '没有名为“圆周率”的规则，全部规则见 jiaogao rules'],
      ] as const) {
        assert.deepEqual(await run(['explain', name]), { code: 2, stdout: '', stderr: `jiaogao: ${answer}\n` });
      }
      assert.match((await run(['explain'])).stderr, /请写上规则名/);
    });
  });
});
