// Where things are.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const client = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
export const root = path.dirname(client);
export const jar = path.join(root, 'server/target/gouji.jar');

/** The extension as it is packed: what is written by hand, and what is made of the rest of the project. */
export const extension = path.join(client, 'target/extension');
