/** What is to be replaced, from where on, to make one text of another. */
export interface Difference {
  readonly from: number;
  readonly length: number;
  readonly text: string;
}

/** The part in which two texts differ, as short as one piece can be; halves of a character stay together. */
export function difference(before: string, after: string): Difference {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) {
    head++;
  }
  if (isHighSurrogate(before, head - 1)) {
    head--;
  }
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
    tail++;
  }
  if (isHighSurrogate(before, before.length - tail - 1)) {
    tail--;
  }
  return { from: head, length: before.length - tail - head, text: after.slice(head, after.length - tail) };
}

function isHighSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00;
}
