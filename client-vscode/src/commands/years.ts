import { firstYear, titleTail } from 'gouji:project-facts';

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

/** What a report is called. */
export function reportName(organ: string, year: number, extension: string): string {
  return `${organ}${year}${titleTail}.${extension}`;
}
