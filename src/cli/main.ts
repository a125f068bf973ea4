import { once } from 'node:events';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import type { Io } from './io';
import { run } from './run';

const io: Io = {
  print: async (output) => {
    if (!process.stdout.write(output)) await once(process.stdout, 'drain');
  },
  warn: (message) => {
    process.stderr.write(`${message}\n`);
  },
  readInput: () => text(process.stdin),
};

// Whoever reads the output may stop early (`| head`): that is no failure.
process.stdout.on('error', (error: Error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), io);
