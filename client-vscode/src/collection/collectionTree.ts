/** A report of the tree that the server tells; one without `uri` is missing. */
export interface TreeReport {
  readonly year: number;
  readonly uri?: string;
}

/** An organ with its reports, a year each. `parent` is empty for the highest. */
export interface TreeOrgan {
  readonly organ: string;
  readonly parent: string;
  readonly kind: string;
  readonly reports: readonly TreeReport[];
}

/** What `gouji/collection` answers. */
export interface Collection {
  readonly ready: boolean;
  /** True if somebody has written down who stands under whom; else it is a guess. */
  readonly listed: boolean;
  readonly years: readonly number[];
  readonly organs: readonly TreeOrgan[];
}

/** An organ in the side bar, with those that stand under it. */
export interface OrganNode {
  readonly kind: 'organ';
  readonly organ: string;
  /** So many organs below have a report of the newest year, of so many. */
  readonly below: { readonly found: number; readonly all: number };
  readonly children: readonly CollectionNode[];
}

/** A report in the side bar. */
export interface ReportNode {
  readonly kind: 'report';
  readonly organ: string;
  readonly year: number;
  /** Empty if it is missing. */
  readonly uri: string;
  /** That of the year before; empty without one. */
  readonly before: string;
}

export type CollectionNode = OrganNode | ReportNode;

/** The highest organs, each with its reports, newest first, and the organs below it. Organs in a circle stand on top. */
export function treeOf({ organs, years }: Collection): OrganNode[] {
  const newest = Math.max(...years);
  const below = new Map<string, TreeOrgan[]>();
  for (const organ of organs) {
    below.set(organ.parent, [...(below.get(organ.parent) ?? []), organ]);
  }
  const shown = new Set<string>();
  const node = (organ: TreeOrgan): OrganNode => {
    shown.add(organ.organ);
    const children = (below.get(organ.organ) ?? []).filter((child) => !shown.has(child.organ));
    const found = children.filter(({ reports }) => reports.some(({ year, uri }) => year === newest && uri));
    return {
      kind: 'organ',
      organ: organ.organ,
      below: { found: found.length, all: children.length },
      children: [...reportsOf(organ), ...children.filter((child) => !shown.has(child.organ)).map(node)],
    };
  };
  const top = (below.get('') ?? []).map(node);
  const lost = organs
    .filter(({ organ }) => !shown.has(organ))
    .flatMap((organ) => (shown.has(organ.organ) ? [] : [node(organ)]));
  return [...top, ...lost];
}

function reportsOf({ organ, reports }: TreeOrgan): ReportNode[] {
  const files = new Map(reports.map(({ year, uri }) => [year, uri ?? '']));
  return [...reports]
    .sort((one, other) => other.year - one.year)
    .map(({ year, uri }) => ({ kind: 'report', organ, year, uri: uri ?? '', before: files.get(year - 1) ?? '' }));
}

/** What the menus of a node ask: which commands make sense there. */
export function contextOf(node: CollectionNode): string {
  if (node.kind === 'organ') {
    return 'organ';
  }
  if (node.uri === '') {
    return 'missing';
  }
  const both = isText(node.uri) && isText(node.before);
  return both ? 'report compared' : 'report';
}

/** True if the editor shows the file as text. */
export function isText(uri: string): boolean {
  return /\.(md|markdown|txt|html?)$/iu.test(uri);
}
