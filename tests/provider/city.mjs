import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Provider from 'oidc-provider';
import { build, root } from '../conformance/build.mjs';

const PATIENCE_MS = 60_000;
const SECRET = 'a-secret-of-tests-and-of-nothing-else';

const people = {
  lead: { name: '林主任', groups: ['everybody', 'learning-leads'] },
  counsellor: { name: 'Counsellor of the city', groups: ['learning'] },
  stranger: { name: 'Somebody else', groups: ['everybody'] },
};

// Starts the provider, and the server with settings for it. Gives both addresses, and `stop`.
export async function startCity() {
  const listener = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => listener.on('listening', resolve));
  const issuer = `http://127.0.0.1:${listener.address().port}`;
  const server = `http://127.0.0.1:${await freePort()}`;
  const client = (id) => ({
    client_id: id, client_secret: SECRET, redirect_uris: [`${server}/account/external/back`], token_endpoint_auth_method: 'client_secret_post',
  });
  const provider = new Provider(issuer, {
    clients: [client('learning'), client('another')],
    claims: { openid: ['sub'], profile: ['name', 'groups'] },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
    pkce: { methods: ['S256'], required: (_, asking) => asking.clientId === 'learning' },
  });
  listener.on('request', provider.callback());

  const folder = mkdtempSync(join(tmpdir(), 'provider-'));
  const process_ = spawn('dotnet', [build('src/Api', 'LearningAdvisor.Api'), '--urls', server], {
    cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...settings(issuer, folder) },
  });
  const ended = new Promise((resolve) => process_.on('exit', resolve));
  const said = [];
  for (const stream of [process_.stdout, process_.stderr]) stream.on('data', (text) => said.push(text));
  const stop = async () => {
    process_.kill();
    await ended;
    listener.closeAllConnections();
    listener.close();
    rmSync(folder, { recursive: true });
  };
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end && process_.exitCode === null; await setTimeout(100)) {
    if ((await fetch(`${server}/health/live`).catch(() => null))?.ok) return { issuer, server, said: () => said.join(''), stop };
  }
  await stop();
  throw new Error(`The server did not start. It said:\n${said.join('')}`);
}

function settings(issuer, folder) {
  const named = {
    AuthorizationEndpoint: `${issuer}/auth`, TokenEndpoint: `${issuer}/token`, UserInformationEndpoint: `${issuer}/me`, Issuer: issuer,
    ClientId: 'learning', ClientSecret: SECRET, Roles: 'learning-leads=LEAD;learning=COUNSELLOR',
  };
  return {
    LEARNINGADVISOR__Database: `Data Source=${join(folder, 'city.db')}`,
    LEARNINGADVISOR__SignIn__KeyFile: join(folder, 'accounts.key'),
    ...Object.fromEntries(Object.entries(named).map(([name, value]) => [`LEARNINGADVISOR__SignIn__Provider__${name}`, value])),
  };
}

// Free at this moment; nothing else takes it in the half second until the server does.
function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
