import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseBlankTable, type TableFormat } from '../../../server/src/features/blankTable';

const read = (text: string, format: TableFormat = 'csv'): string[] =>
  parseBlankTable(text, format).rows.map(({ name, value }) => `${name}=${value}`);

describe('a table of blanks', () => {
  it('is read from CSV with or without a header', () => {
    assert.deepEqual(read('XX镇,云溪\nXX乡,石桥\n'), ['XX镇=云溪', 'XX乡=石桥']);
    assert.deepEqual(read('\uFEFF名称,内容\r\nXX镇,云溪\r\n'), ['XX镇=云溪']);
    assert.deepEqual(read('序号,内容,名称,备注\n1,云溪,XX镇,已核对\n'), ['XX镇=云溪']);
    for (const separator of ['\t', ';', '，', '；']) assert.deepEqual(read(`XX镇${separator}云溪\n`), ['XX镇=云溪'], separator);
  });

  it('keeps what is quoted as it is', () => {
    assert.deepEqual(read('XX万元,"1,200"\n"XX""镇",  云溪  \nXX局," 甲\n乙 "'), ['XX万元=1,200', 'XX"镇=云溪', 'XX局= 甲\n乙 ']);
    assert.deepEqual(read('XX镇,云"溪"\n'), ['XX镇=云"溪"']);
    assert.deepEqual(read('XX镇,"云溪'), ['XX镇=云溪']);
    assert.deepEqual(read('"XX,镇"\t云溪\n'), ['XX,镇=云溪']);
  });

  it('does not take part of a value for the value', () => {
    assert.deepEqual(parseBlankTable('XX镇,云溪\nXX万元,1,200\nXX乡,石桥,\n', 'csv'), {
      rows: [
        { name: 'XX镇', value: '云溪' },
        { name: 'XX乡', value: '石桥' },
      ],
      unread: ['XX万元 | 1 | 200'],
    });
    assert.deepEqual(parseBlankTable('XX万元,1,200\n', 'csv'), { rows: [], unread: ['XX万元 | 1 | 200'] });
  });

  it('leaves out rows that say nothing', () => {
    assert.deepEqual(read('XX镇,\n\n,云溪\nXX乡\n'), []);
  });

  it('is read from JSON, as an object, pairs or records', () => {
    assert.deepEqual(read('{"XX镇":"云溪","XX万元":[350,"420.50"],"XX乡":null}', 'json'), ['XX镇=云溪', 'XX万元=350', 'XX万元=420.50']);
    assert.deepEqual(read('[["XX镇","云溪"],["XX乡","石桥"]]', 'json'), ['XX镇=云溪', 'XX乡=石桥']);
    assert.deepEqual(read('[{"名称":"XX镇","内容":"云溪"},{"value":3,"name":"XX个"}]', 'json'), ['XX镇=云溪', 'XX个=3']);
  });

  it('says which entries it could not read, and of what is no table that there is nothing in it', () => {
    assert.deepEqual(parseBlankTable('{"XX镇":{"a":1},"XX乡":"石桥"}', 'json').unread, ['["XX镇",{"a":1}]']);
    assert.deepEqual(parseBlankTable('[["XX镇"],3]', 'json').unread, ['["XX镇"]', '3']);
    for (const text of ['', '{', 'null', '3', '"XX镇"']) assert.deepEqual(read(text, 'json'), [], text);
    assert.deepEqual(read(''), []);
  });

  it('gives back every cell that was written as CSV', () => {
    const cell = fc.string({ unit: fc.constantFrom('甲', 'X', '"', ',', '\t', ' ', '\n', '\r', ';'), minLength: 1, maxLength: 8 });
    const quote = (value: string): string => `"${value.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1 }),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom(',', '\t', ';'),
        (pairs, eol, separator) => {
          const text = pairs.map((pair) => pair.map(quote).join(separator) + eol).join('');
          assert.deepEqual(
            parseBlankTable(text, 'csv').rows.map(({ name, value }) => [name, value]),
            pairs,
          );
        },
      ),
    );
  });

  it('is read from any text', () => {
    const text = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', '甲', ' ', '{', '[', ']', '}', ':') });
    fc.assert(fc.property(text, fc.constantFrom<TableFormat>('csv', 'json'), (given, format) => Array.isArray(read(given, format))));
  });
});
