import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CellWriter } from '../src/form/cellWriter';
import { UndoSteps } from '../src/form/undoSteps';

void test('edits go out one at a time; the newest text of a cell wins; none is lost when one is refused', async () => {
  const sent: Record<string, string>[] = [];
  let busy = false;
  let refuse = 2;
  const release: (() => void)[] = [];
  const writer = new CellWriter(
    async (texts) => {
      assert.equal(busy, false, 'one at a time');
      busy = true;
      await new Promise<void>((resolve) => release.push(resolve));
      busy = false;
      if (refuse-- > 0) {
        return { written: false, waiting: [] };
      }
      sent.push(Object.fromEntries(texts));
      return { written: true, waiting: [] };
    },
    () => assert.fail('nothing is lost'),
    () => Promise.resolve(),
  );
  const turn = async (): Promise<void> => {
    for (let i = 0; i < 20; i++) {
      await Promise.resolve();
    }
  };
  writer.put({ a: '1' });
  await turn();
  writer.put({ a: '12', b: '5' });
  writer.put({ a: '123' });
  while (!writer.isIdle) {
    await turn();
    release.splice(0).forEach((go) => {
      go();
    });
  }
  assert.equal(sent.at(-1)?.['a'], '123');
  assert.equal(sent.filter((one) => one['b'] === '5').length, 1);
  assert.ok(!sent.some((one) => one['a'] === '12'), 'older than the newest is never sent');
});

void test('a cell that has no place for long is told', async () => {
  const lost: string[] = [];
  const writer = new CellWriter(
    () => Promise.resolve({ written: true, waiting: ['a'] }),
    (fields) => lost.push(...fields),
    () => Promise.resolve(),
  );
  writer.put({ a: '1', b: '2' });
  await writer.flush();
  assert.deepEqual(lost, ['a']);
});

void test('what is typed into a cell in one visit is one step back', () => {
  const steps = new UndoSteps();
  steps.wrote(['a'], 0);
  steps.wrote(['a'], 5000);
  steps.wrote(['b'], 5100);
  assert.equal(steps.undo(), 1);
  assert.equal(steps.undo(), 2);
  assert.equal(steps.undo(), 1, 'older steps are taken back one by one');
  assert.equal(steps.redo(), 2);
  assert.equal(steps.redo(), 1);
});

void test('another visit is another step, and so are sentences after a pause', () => {
  const steps = new UndoSteps();
  steps.wrote(['a'], 0);
  steps.close();
  steps.wrote(['a'], 10);
  steps.wrote(['p'], 20, true);
  steps.wrote(['p'], 500, true);
  steps.wrote(['p'], 9000, true);
  assert.deepEqual([steps.undo(), steps.undo(), steps.undo(), steps.undo()], [1, 2, 1, 1]);
});

void test('after a change from elsewhere, and after a new edit, old counts are no use', () => {
  const steps = new UndoSteps();
  steps.wrote(['a'], 0);
  steps.wrote(['a'], 1);
  steps.forget();
  assert.equal(steps.undo(), 1);
  steps.wrote(['a'], 2);
  steps.wrote(['a'], 3);
  steps.undo();
  steps.wrote(['b'], 4);
  assert.equal(steps.redo(), 1);
});
