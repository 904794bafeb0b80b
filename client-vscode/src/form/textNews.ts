import type { Texts } from './formData';

/** What a page has been told of the fields, so that it hears only of those that have become others. */
export class TextNews {
  private told: Readonly<Record<string, string | undefined>> = {};

  /** The page was told everything. */
  reset(texts: Texts): void {
    this.told = texts;
  }

  /** What the page has not been told yet; it counts as told from now on. */
  of(texts: Texts): Texts {
    const news = Object.entries(texts).filter(([field, text]) => this.told[field] !== text);
    this.told = texts;
    return Object.fromEntries(news);
  }
}
