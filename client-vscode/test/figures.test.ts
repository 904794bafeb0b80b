import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decimal, toText } from '../src/form/decimal';
import { digits, halfWidth, isFigure, valueOf } from '../src/form/figures';
import type { Sum } from '../src/form/formData';
import { evaluate, offered } from '../src/form/sums';

void test('decimals add up without rounding', () => {
  assert.equal(toText((decimal('0.1') ?? 0n) + (decimal('0.2') ?? 0n)), '0.3');
  for (const text of ['0', '12', '12.4', '-3', '0.000001', '-0.5', '123456789012345678901234567890']) {
    assert.equal(toText(decimal(text) ?? 0n), text);
  }
  for (const text of ['', '.5', '1.', '1.2345678', '１', 'x', '1 2', '--1', '1e3']) {
    assert.equal(decimal(text), undefined, text);
  }
});

void test('numbers become digits however they are written; anything else stays', () => {
  for (const [text, expected] of [
    ['１２', '12'],
    [' 12 ', '12'],
    ['1,234', '1234'],
    ['１，２３４', '1234'],
    ['十二', '12'],
    ['二十', '20'],
    ['一百零三', '103'],
    ['二〇二四', '2024'],
    ['两百', '200'],
    ['一万二千', '12000'],
    ['〇', '0'],
    ['007', '007'],
  ]) {
    assert.equal(digits(text ?? '', 'count'), expected, text);
  }
  for (const text of ['', '无', '/', '12件', '1,23', '十二件', '3.5', '-1', '1 2', '12|3', '十x']) {
    assert.equal(digits(text, 'count'), undefined, text);
  }
  assert.equal(digits('１２．５', 'amount'), '12.5');
  assert.equal(digits('-8', 'change'), '-8');
  assert.equal(halfWidth('１２，３ー件'), '12,3ー件');
});

void test('a cell is valued as the server does', () => {
  const ones = 1_000_000n;
  for (const [text, kind, expected] of [
    ['', 'count', 'blank'],
    ['　', 'count', 'blank'],
    ['12件', 'count', 12n * ones],
    ['52.15万元', 'amount', 52_150_000n],
    ['减4', 'change', -4n * ones],
    ['增加３', 'change', 3n * ones],
    ['增3', 'count', 'unreadable'],
    ['无', 'count', 'unreadable'],
    ['/', 'count', 'unreadable'],
    ['十二', 'count', 12n * ones],
    ['1 2', 'count', 'unreadable'],
  ] as const) {
    assert.equal(valueOf(text, kind), expected, text);
  }
  assert.ok(isFigure('', 'count') && isFigure('5', 'count') && !isFigure('5件', 'count') && !isFigure('abc', 'count'));
});

const ROW: Sum = {
  rule: 'sum-row',
  name: '横向合计',
  level: 'error',
  total: '1.t',
  operator: 'equal',
  addends: [
    { field: '1.a', sign: 1 },
    { field: '1.b', sign: 1 },
  ],
};
const BALANCE: Sum = {
  rule: 'sum-balance',
  name: '平衡',
  level: 'error',
  operator: 'equal',
  addends: [
    { field: '1.a', sign: 1 },
    { field: '2.a', sign: -1 },
  ],
};

void test('sums hold, fail, or wait for what is missing', () => {
  const state = (sum: Sum, cells: Record<string, string>): string => {
    const values = new Map(Object.entries(cells).map(([field, text]) => [field, valueOf(text, 'count')]));
    const [found] = evaluate([sum], values);
    return `${found?.state ?? 'none'} ${found?.expected === undefined ? '' : toText(found.expected)}`;
  };
  assert.equal(state(ROW, { '1.a': '1', '1.b': '2', '1.t': '3' }), 'holds 3');
  assert.equal(state(ROW, { '1.a': '1', '1.b': '2', '1.t': '4' }), 'fails 3');
  assert.equal(state(ROW, { '1.a': '1', '1.b': '', '1.t': '1' }), 'holds 1', 'a blank that must be zero is zero');
  assert.equal(state(ROW, { '1.a': '1', '1.b': '', '1.t': '4' }), 'open 1');
  assert.equal(state(ROW, { '1.a': '1', '1.b': '2', '1.t': '' }), 'open 3');
  assert.equal(state(ROW, { '1.a': '1', '1.b': '/', '1.t': '4' }), 'open ');
  assert.equal(state(ROW, { '1.a': '', '1.b': '', '1.t': '' }), 'open ', 'nothing is no sum');
  assert.equal(state(ROW, { '1.a': '', '1.b': '', '1.t': '0' }), 'holds ');
  assert.equal(state(BALANCE, { '1.a': '', '2.a': '' }), 'open ');
  assert.equal(state(ROW, { '1.a': '1', '1.t': '1' }), 'open ', 'a cell without a place');
  assert.equal(state(BALANCE, { '1.a': '5', '2.a': '3' }), 'fails 2');
  assert.equal(state(BALANCE, { '1.a': '5', '2.a': '5' }), 'holds 0');
  const most = { ...ROW, operator: 'at-most' as const };
  assert.equal(state(most, { '1.a': '1', '1.b': '2', '1.t': '2' }), 'holds 3');
  assert.equal(state(most, { '1.a': '1', '1.b': '2', '1.t': '4' }), 'fails 3');
  assert.equal(state({ ...ROW, level: 'off' }, { '1.a': '1' }), 'none ');
});

void test('only the sum of a total is offered, and no negative one', () => {
  const values = new Map(
    Object.entries({ '1.a': 5_000_000n, '1.b': 'blank' as const, '1.t': 'blank' as const, '2.a': 0n }),
  );
  const states = evaluate([ROW, BALANCE], values);
  assert.equal(offered(states, '1.t'), 5_000_000n);
  assert.equal(offered(states, '1.a'), undefined);
  assert.equal(offered(evaluate([{ ...ROW, operator: 'at-most' }], values), '1.t'), undefined);
  const minus = {
    ...ROW,
    addends: [
      { field: '1.a', sign: -1 },
      { field: '2.a', sign: 1 },
    ],
  };
  assert.equal(offered(evaluate([minus], values), '1.t'), undefined);
});
