import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  contextOf,
  treeOf,
  type Collection,
  type CollectionNode,
  type TreeOrgan,
} from '../src/collection/collectionTree';

const organ = (name: string, parent: string, ...files: (string | undefined)[]): TreeOrgan => ({
  organ: name,
  parent,
  kind: '',
  reports: files.map((uri, index) => ({ year: 2022 + index, ...(uri === undefined ? {} : { uri }) })),
});

const collection = (...organs: TreeOrgan[]): Collection => ({ ready: true, listed: true, years: [2022, 2023], organs });

const written = (nodes: readonly CollectionNode[]): string =>
  nodes
    .map((node) =>
      node.kind === 'organ'
        ? `${node.organ} ${node.below.found}/${node.below.all} [${written(node.children)}]`
        : `${node.year} ${node.uri === '' ? '-' : node.uri}`,
    )
    .join(', ');

void test('organs stand under their governments, with their reports, newest first', () => {
  const tree = treeOf(
    collection(
      organ('云泽县水务局', '云泽县人民政府', 'a.md', undefined),
      organ('云泽县人民政府', '', 'c.md', 'd.md'),
      organ('云泽县教育局', '云泽县人民政府', undefined, 'b.md'),
    ),
  );
  assert.equal(
    written(tree),
    '云泽县人民政府 1/2 [2023 d.md, 2022 c.md, 云泽县水务局 0/0 [2023 -, 2022 a.md], 云泽县教育局 0/0 [2023 b.md, 2022 -]]',
  );
});

void test('no organ is lost, even if two stand under each other', () => {
  const tree = treeOf(collection(organ('甲', '乙', 'a.md'), organ('乙', '甲', 'b.md'), organ('丙', '丙', 'c.md')));
  assert.equal(written(tree), '甲 1/1 [2022 a.md, 乙 0/0 [2022 b.md]], 丙 0/0 [2022 c.md]'.replace('1/1', '0/1'));
});

void test('an empty folder is an empty tree', () => {
  assert.deepEqual(treeOf({ ready: true, listed: false, years: [], organs: [] }), []);
});

void test('only two texts are compared', () => {
  const report = { kind: 'report', organ: '甲', year: 2023 } as const;
  assert.equal(contextOf({ ...report, uri: 'file:///a.md', before: 'file:///b.txt' }), 'report compared');
  assert.equal(contextOf({ ...report, uri: 'file:///a.md', before: 'file:///b.docx' }), 'report');
  assert.equal(contextOf({ ...report, uri: 'file:///a.md', before: '' }), 'report');
  assert.equal(contextOf({ ...report, uri: '', before: 'file:///b.md' }), 'missing');
});
