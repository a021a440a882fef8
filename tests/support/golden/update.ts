import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { GOLDEN_CASES } from './cases.ts';
import { paintFrame } from './paint.ts';
import { encodePrint, printOf } from './print.ts';

/** `npm run golden`: keeps the frames as they are painted now. Look at them first. */
const file = fileURLToPath(new URL('../../fixtures/golden-frames.json', import.meta.url));
const prints = Object.fromEntries(GOLDEN_CASES.map((one) => [one.name, encodePrint(printOf(paintFrame(one)))]));
writeFileSync(file, `${JSON.stringify(prints, null, 2)}\n`);
process.stdout.write(`${GOLDEN_CASES.length} frames kept in tests/fixtures/golden-frames.json\n`);
