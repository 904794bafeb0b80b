import { firstYear, titleTail } from 'gouji:project-facts';
import { isReadable } from '../word/wordFindings';

/** The title stands within so many characters. */
const TITLE = 400;

/** The years that a report can be about, the likeliest first: a report is written in the year after its own. */
export function yearsOnOffer(today: Date): number[] {
  const last = today.getFullYear();
  const all = Array.from({ length: last - firstYear + 1 }, (_, at) => last - at);
  return [last - 1, ...all.filter((year) => year !== last - 1)].filter((year) => year >= firstYear);
}

/** The first year in a text. */
export function yearOf(text: string): number | undefined {
  const match = /(?<!\d)20\d\d(?!\d)/u.exec(text);
  return match ? Number(match[0]) : undefined;
}

/**
 * What next year's report is called, after the name of last year's and, if that has no year, its text. Office documents
 * become drafts.
 */
export function nextName(last: string, text: string): string {
  const dot = last.lastIndexOf('.');
  const [stem, ending] = dot < 0 ? [last, ''] : [last.slice(0, dot), last.slice(dot)];
  const named = yearOf(last);
  const year = named ?? yearOf(text.slice(0, TITLE));
  const moved =
    year === undefined
      ? stem
      : named === undefined
        ? `${stem}-${String(year + 1)}`
        : stem.replaceAll(String(year), String(year + 1));
  return moved + (isReadable(last) ? '.md' : ending);
}

/** What a report is called. */
export function reportName(organ: string, year: number, extension: string): string {
  return `${organ}${year}${titleTail}.${extension}`;
}
