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
  /** The texts in the official tables, for each table of all forms together. */
  export const tableTexts: readonly {
    /** Columns of the whole table, and those of them that hold the labels of rows. */
    readonly width: number;
    readonly labelColumns: number;
    /** Texts over columns: 商业企业, 本年制发件数. */
    readonly columnHeads: readonly string[];
    /** Those of them that stand over the labels of rows: 信息内容. */
    readonly rowHeads: readonly string[];
    /** Texts over a group of rows: 第二十条第（一）项. */
    readonly blocks: readonly string[];
    /** Labels of rows, of each level: 三、本年度办理结果, （一）予以公开. */
    readonly rowLabels: readonly string[];
  }[];
}
