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

/** A notification to the server; if it is about changed settings, with those that are meant for it. */
export function withServerSettings<P>(method: string, params: P): P {
  const settings = (params as { settings?: { gouji?: unknown } } | undefined)?.settings;
  if (method !== 'workspace/didChangeConfiguration' || settings?.gouji === undefined) {
    return params;
  }
  return { ...params, settings: { ...settings, gouji: serverSettings(settings.gouji) } };
}

function isSilent(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === '' ||
    (typeof value === 'object' && Object.keys(value).length === 0)
  );
}
