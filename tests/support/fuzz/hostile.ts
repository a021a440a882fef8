import fc from 'fast-check';
import { Code } from './source.ts';

const nested = (depth: number, around: string): string => `Array.from({length:${depth}}).reduce((inner)=>${around},1)`;

/** What a page that was taken over might send in the place of anything. */
const SOURCES = [
  ...[
    'undefined',
    'null',
    'true',
    'NaN',
    '-0',
    'Infinity',
    '-Infinity',
    '1e308',
    '2**53',
    '-1',
    '1.5',
    '10n',
    '10n**400n',
  ],
  ...[
    '""',
    '"\\0"',
    '"a\\0b"',
    '"\\ud800"',
    '"\\udc00 \\ud800"',
    '"\\u202e\\u200b\\ufeff"',
    '"\\r\\n"',
    '" ".repeat(5000)',
  ],
  ...[
    '"x".repeat(3e6)',
    '"\\0".repeat(1e5)',
    '"\\ud83d\\ude00".repeat(3e4)',
    '"\\ud800".repeat(5000)',
    '"../".repeat(4000)',
  ],
  ...[
    '"../../../../etc/passwd"',
    '"C:\\\\Windows\\\\win.ini"',
    '"\\\\\\\\host\\\\share"',
    '"file:///etc/passwd"',
    '"%00"',
    '"con"',
  ],
  ...[
    '"javascript:alert(1)"',
    '"https://[::1"',
    '"https://a@b:c@d"',
    '"data:text/html,x"',
    '"smb://host/x"',
    '"https:x"',
  ],
  ...[
    '"\'; DROP TABLE generations; --"',
    '"%"',
    '"_"',
    '"\\\\"',
    '"\\"*\\""',
    '"NEAR("',
    '"$\\x7bprocess.exit()}"',
    '"__proto__"',
  ],
  ...['[]', '({})', '[[[[]]]]', 'new Array(5)', 'Array(9000).fill(0)', 'Array.from({length:2e5},()=>({}))', '[,,1]'],
  ...[nested(100, '({inner})'), nested(900, '[inner]'), nested(5000, '({inner})'), nested(5000, '[inner]')],
  ...['JSON.parse(\'{"__proto__":{"polluted":1}}\')', 'Object.create({id:1})', 'Object.create(null)'],
  ...['({constructor:{prototype:{polluted:1}}})', '({["__proto__"]:{polluted:1},["hasOwnProperty"]:1,["toString"]:1})'],
  ...[
    'new Date(0)',
    'new Date(NaN)',
    '/x/g',
    'new Map([[1,2]])',
    'new Set([1])',
    'new Error("x")',
    'new Boolean(true)',
    'Object("x")',
  ],
  ...[
    'new Uint8Array(0)',
    'new Uint8Array(9)',
    'new Uint8Array(2e6)',
    'new Float64Array(3)',
    'new ArrayBuffer(8)',
    'new DataView(new ArrayBuffer(8))',
  ],
  ...['()=>1', 'async()=>1', 'class{}', 'Symbol("x")', 'Symbol.iterator', 'new WeakMap()', 'Promise.resolve(1)'],
  ...['(()=>{const a={};a.a=a;return a})()', '(()=>{const a=[];a.push(a,a);return a})()', '({then(done){done(1)}})'],
  ...[
    'new Proxy({},{get(){throw new Error("trap")}})',
    '({get id(){throw new Error("trap")}})',
    '({toJSON(){throw 1}})',
  ],
  ...['Object.freeze({})', '({["k".repeat(1e6)]:1})', 'Object.fromEntries(Array.from({length:9000},(_,i)=>["k"+i,i]))'],
  ...['document.body', 'window', 'location', 'new Blob(["x"])', 'new URL("app://scenewright")', 'new ImageData(1,1)'],
];

/** A value that no schema asked for: one of a list, or whatever fast-check thinks of. */
export const hostile: fc.Arbitrary<Code> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...SOURCES).map((source) => new Code(source)) },
  { weight: 1, arbitrary: anything() },
);

function anything(): fc.Arbitrary<Code> {
  const value = fc.anything({
    ...{ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true, withSparseArray: true },
    ...{ withNullPrototype: true, withObjectString: true, withBoxedValues: true, maxDepth: 4 },
  });
  return value.map((made) => new Code(`(${fc.stringify(made)})`));
}
