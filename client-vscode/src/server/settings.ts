import { serverSettings as SERVER_KEYS } from 'gouji:project-facts';

/** What is sent to the server of the section `gouji`: the keys that it reads and the user has set. */
export function serverSettings(section: unknown): Record<string, unknown> {
  if (typeof section !== 'object' || section === null) {
    return {};
  }
  return Object.fromEntries(
    Object.entries(section).filter(([key, value]) => SERVER_KEYS.includes(key) && !isSilent(value)),
  );
}

/** The parameters of a notification; those of changed settings reduced to the keys that the server reads. */
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
