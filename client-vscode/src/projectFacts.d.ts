/** What build/projectFacts.mjs reads from the settings' schema and the official forms. */
declare module 'gouji:project-facts' {
  /** The keys of the section `gouji` that the server reads; the others are the extension's own. */
  export const serverSettings: readonly string[];
  /** The first year that has an official form. */
  export const firstYear: number;
  /** What stands behind organ and year in a title: 年政府信息公开工作年度报告. */
  export const titleTail: string;
  /** For each section its heading and the accepted variants, as far as they are long enough to be telling. */
  export const sectionHeadings: readonly (readonly string[])[];
  /** The official tables in their order. */
  export const tables: readonly {
    readonly id: string;
    /** 表三 */
    readonly name: string;
    /** The number of the section that it stands in. */
    readonly section: number;
    readonly heading: string;
  }[];
}
