// What the server knows about its rules, for the settings of the editor.
import fs from 'node:fs';
import path from 'node:path';
import { client, root } from './places.mjs';

const LEVELS = ['error', 'warning', 'info', 'hint', 'off'];
const messages = path.join(root, 'server/src/main/resources/org/gouji/check');

/** package.json and its strings, with a level and a title for every rule. */
export function addRules() {
  const rules = Object.keys(json(path.join(root, 'docs/gouji.schema.json')).properties.levels.properties);
  const manifest = json(path.join(client, 'package.json'));
  manifest.contributes.configuration[0].properties['gouji.levels'].properties = Object.fromEntries(
    rules.map((id) => [id, { type: 'string', enum: LEVELS, description: `%rule.${id}%` }]),
  );
  // Scripts and libraries are needed to build it, not to run it.
  delete manifest.scripts;
  delete manifest.dependencies;
  delete manifest.devDependencies;
  return {
    'package.json': manifest,
    'package.nls.json': strings('package.nls.json', 'messages_en.properties', rules),
    'package.nls.zh-cn.json': strings('package.nls.zh-cn.json', 'messages.properties', rules),
  };
}

function strings(own, bundle, rules) {
  const lines = fs.readFileSync(path.join(messages, bundle), 'utf8').split(/\r?\n/u);
  const titles = new Map(
    lines
      .map((line) => /^([\w-]+)\.title=(.*)$/u.exec(line))
      .filter(Boolean)
      .map(([, id, title]) => [id, title.replaceAll("''", "'")]),
  );
  const missing = rules.filter((id) => !titles.has(id));
  if (missing.length > 0) {
    throw new Error(`${bundle} has no title of ${missing.join(', ')}`);
  }
  return { ...json(path.join(client, own)), ...Object.fromEntries(rules.map((id) => [`rule.${id}`, titles.get(id)])) };
}

function json(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}
