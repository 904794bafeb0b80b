import type { FormTable } from '../src/form/formData';

/**
 *  | 组    | a | b | t |
 *  | 组 | 甲 | a | b | t |     rows of three figures under merged labels, then a block with one wide figure
 */
export const TABLE: FormTable = {
  id: 'T',
  name: '表',
  heading: '表',
  place: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  canBeBlank: true,
  rows: [
    [
      { text: '项目', scope: 'colgroup', across: 2, down: 1 },
      ...['自然人', '企业', '总计'].map((text) => ({ text, scope: 'col' as const, across: 1, down: 1 })),
    ],
    [{ text: '组', scope: 'rowgroup', across: 1, down: 2 }, label('甲'), value('1.a'), value('1.b'), value('1.t')],
    [label('乙'), value('2.a'), value('2.b'), value('2.t')],
    [{ text: '第二块', scope: 'colgroup', across: 5, down: 1 }],
    [
      { text: '许可', scope: 'row', across: 2, down: 1 },
      { field: '3.x', across: 3, down: 1 },
    ],
  ],
  cells: ['1.a', '1.b', '1.t', '2.a', '2.b', '2.t', '3.x'].map((field) => ({
    field,
    kind: field === '3.x' ? 'amount' : 'count',
    name: `表 › ${field}`,
    text: '',
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  })),
};

function label(text: string): FormTable['rows'][number][number] {
  return { text, scope: 'row', across: 1, down: 1 };
}

function value(field: string): FormTable['rows'][number][number] {
  return { field, across: 1, down: 1 };
}
