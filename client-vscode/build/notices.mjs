// The licences of the libraries in the bundle.
import fs from 'node:fs';
import path from 'node:path';
import { client } from './places.mjs';

/** One entry for each package that has a file among `inputs`. */
export function notices(inputs) {
  const packages = new Set(
    inputs.map((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(input)?.[0]).filter(Boolean),
  );
  return [...packages].sort().map(notice).join('\n\n');
}

function notice(folder) {
  const home = path.join(client, folder);
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(home, 'package.json'), 'utf8'));
  const file = fs.readdirSync(home).find((entry) => /^licen[cs]e/iu.test(entry));
  const text = file ? fs.readFileSync(path.join(home, file), 'utf8').trim() : '(no text comes with the package)';
  return `${name} ${version} (${license})\n${'='.repeat(72)}\n${text}`;
}
