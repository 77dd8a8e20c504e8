// A talk of the published client, unchanged, in Node: asks for a course and reads the answer and its cards.
// node talk.mjs ADDRESS polling|socket ; prints what it got as JSON.
import { createRequire } from 'node:module';
import { WebSocket } from 'ws';

const require = createRequire(import.meta.url);
globalThis.XMLHttpRequest = require('xhr2');
let sockets = 0;
globalThis.WebSocket = class extends WebSocket {
  constructor(...given) {
    super(...given);
    sockets++;
  }
};
const { DirectLine } = require('botframework-directlinejs');

const PATIENCE_MS = 60_000;
const [address, way] = process.argv.slice(2);
const domain = `${address}/v3/directline`;
const { token } = await (await fetch(`${domain}/tokens/generate`, { method: 'POST' })).json();
const client = new DirectLine({ domain, token, webSocket: way === 'socket', pollingInterval: 200 });
setTimeout(() => fail('No answer came in time.'), PATIENCE_MS).unref();

const activities = [];
const answered = new Promise((resolve) => {
  client.activity$.subscribe((activity) => {
    activities.push(activity);
    if (activity.from.role === 'bot' && activity.replyToId) resolve(activity);
  }, fail);
});
const id = await new Promise((resolve, reject) => {
  client.postActivity({ type: 'message', from: { id: 'r_1' }, text: '我媽七十歲，想學用手機', locale: 'zh-TW' }).subscribe(resolve, reject);
});
const answer = await answered;
console.log(JSON.stringify({ id, own: activities.some((one) => one.id === id), replyTo: answer.replyToId, cards: answer.attachments?.length ?? 0, sockets }));
client.end();
process.exit(0);

function fail(error) {
  console.error(error?.message ?? error);
  process.exit(1);
}
