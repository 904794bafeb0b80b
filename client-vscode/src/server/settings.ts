/** The keys that the server knows; the others are the extension's own. */
const KEYS = ['mode', 'levels', 'suppress', 'deadline', 'organ', 'organKind', 'firstPartLength'];

/** What the server is told of the section `gouji`: keys of its own that the user has filled in. */
export function serverSettings(section: unknown): Record<string, unknown> {
  if (typeof section !== 'object' || section === null) {
    return {};
  }
  return Object.fromEntries(
    Object.entries(section).filter(([key, value]) => KEYS.includes(key) && !isSilent(value)),
  );
}

function isSilent(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === '' ||
    (typeof value === 'object' && Object.keys(value).length === 0)
  );
}
