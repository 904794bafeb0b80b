/** The text of a snippet with nobody there to step through it: what its gaps suggest, or nothing. */
export function plainOf(snippet: string): string {
  let plain = '';
  for (let at = 0; at < snippet.length; at++) {
    const c = snippet.charAt(at);
    if (c === '\\' && at + 1 < snippet.length) {
      plain += snippet.charAt(++at);
    } else if (c === '$') {
      const gap = /^\$(?:\d+|\{\d+\}|\{\d+:((?:[^\\}]|\\.)*)\})/u.exec(snippet.slice(at));
      if (gap) {
        plain += (gap[1] ?? '').replace(/\\(.)/gu, '$1');
        at += gap[0].length - 1;
      } else {
        plain += c;
      }
    } else {
      plain += c;
    }
  }
  return plain;
}
