import type { Middleware } from 'vscode-languageclient/node';

/** The middleware, and a way to make it forget which documents are open when a new server process starts. */
export interface ReportsOnlyMiddleware {
  readonly middleware: Required<Pick<Middleware, 'sendNotification' | 'sendRequest'>>;
  readonly reset: () => void;
}

interface AboutDocument {
  readonly textDocument?: { readonly uri?: string };
}

/**
 * Passes on what is about report documents and nothing else. The language client follows every Markdown text,
 * because it selects by language; the server is told of reports only.
 */
export function reportsOnlyMiddleware(isReport: (uri: string) => boolean): ReportsOnlyMiddleware {
  const open = new Set<string>();

  const passes = (method: string, uri: string): boolean => {
    switch (method) {
      case 'textDocument/didOpen':
        if (!isReport(uri) || open.has(uri)) {
          return false;
        }
        open.add(uri);
        return true;
      case 'textDocument/didClose':
        return open.delete(uri);
      default:
        return open.has(uri);
    }
  };

  const middleware: ReportsOnlyMiddleware['middleware'] = {
    sendNotification: async (type, next, params) => {
      const method = typeof type === 'string' ? type : type.method;
      const uri = uriOf(params);
      if (uri === undefined || passes(method, uri)) {
        await next(type, params);
      }
    },
    sendRequest: async (type, param, token, next) => {
      const method = typeof type === 'string' ? type : type.method;
      const uri = uriOf(param);
      if (uri === undefined || passes(method, uri)) {
        return next(type, param, token);
      }
      // The one request whose answer must not be null.
      const nothing: unknown = method === 'textDocument/diagnostic' ? { kind: 'full', items: [] } : null;
      return nothing as never;
    },
  };

  return {
    middleware,
    reset: () => {
      open.clear();
    },
  };
}

function uriOf(params: unknown): string | undefined {
  return (params as AboutDocument | undefined)?.textDocument?.uri;
}
