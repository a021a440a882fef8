/** A thread that ends in the middle of its work, as one does that ran out of memory. */
import { parentPort } from 'node:worker_threads';

parentPort?.on('message', () => process.exit(3));
