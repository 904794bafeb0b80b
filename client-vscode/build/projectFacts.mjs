// What the extension must know of the project: which settings the server has, what the official forms are called.
// Read from where it is written when the extension is bundled, so that nothing is copied by hand.
import fs from 'node:fs';
import path from 'node:path';
import { root } from './places.mjs';

/** Shorter headings (总体情况) also stand in texts that have nothing to do with these reports. */
const SHORTEST_TELLING_HEADING = 10;

/** See src/projectFacts.d.ts for what each means. */
export function projectFacts() {
  const schema = json(path.join(root, 'docs/gouji.schema.json'));
  const folder = path.join(root, 'server/src/main/resources/org/gouji/form');
  const forms = fs
    .readdirSync(folder)
    .filter((name) => /^form-\d{4}\.json$/u.test(name))
    .map((name) => json(path.join(folder, name)))
    .sort((a, b) => a.firstYear - b.firstYear);
  const sections = forms.flatMap((form) => form.sections ?? []);
  const tables = new Map(forms.flatMap((form) => form.tables ?? []).map((table) => [table.id, table]));
  // A form takes over from the one before it what it does not state itself.
  for (const form of forms) {
    for (const table of form.tables ?? []) {
      tables.set(table.id, { ...tables.get(table.id), ...table });
    }
  }
  const headingOf = (number) => sections.findLast((section) => section.number === number)?.heading;
  const variants = forms.flatMap((form) => form.variants ?? []);
  return {
    serverSettings: Object.keys(schema.properties).filter((key) => !key.startsWith('$')),
    firstYear: forms[0].firstYear,
    titleTail: forms.findLast((form) => form.titleTail).titleTail,
    sectionHeadings: sections
      .map(({ heading, accepted = [] }) =>
        [heading, ...accepted].filter((text) => text.length >= SHORTEST_TELLING_HEADING),
      )
      .filter((headings) => headings.length > 0),
    tables: [...tables.values()]
      .map(({ id, name, section }) => ({ id, name, section, heading: headingOf(section) }))
      .sort((a, b) => a.section - b.section),
    tableTexts: tableTexts(forms, tables, variants),
  };
}

/** What the cells of the official tables say, of all forms together, and where their figures stand. */
function tableTexts(forms, tables, variants) {
  const spellings = (text) => [text, ...variants.filter(({ label }) => label === text).map((variant) => variant.text)];
  const lines = forms.flatMap((form) =>
    (form.tables ?? []).flatMap((table) =>
      [...(table.grid ?? []), ...Object.values(table.replace ?? {}).flat()].map((line) => ({ table: table.id, line })),
    ),
  );
  const of = (table) => lines.filter((entry) => entry.table === table).map(({ line }) => line);
  const collect = (all, texts) => [...new Set(all.flatMap(texts).flatMap(spellings))];
  return [...tables.values()].map(({ id, width, labelColumns }) => ({
    width,
    labelColumns,
    columnHeads: collect(of(id), ({ head, cells = [] }) => [...(head ?? []), ...cells.map(({ text }) => text)]),
    rowHeads: collect(of(id), ({ head = [] }) => head.slice(0, 1)),
    blocks: collect(of(id), ({ block }) => (block ? [block] : [])),
    rowLabels: collect(of(id), ({ path = [] }) => path),
  }));
}

/** Makes `import … from 'gouji:project-facts'` work in a bundle. */
export const projectFactsPlugin = {
  name: 'project-facts',
  setup(build) {
    build.onResolve({ filter: /^gouji:project-facts$/ }, ({ path: name }) => ({
      path: name,
      namespace: 'project-facts',
    }));
    build.onLoad({ filter: /.*/, namespace: 'project-facts' }, () => ({
      contents: Object.entries(projectFacts())
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n'),
      loader: 'js',
    }));
  },
};

function json(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}
