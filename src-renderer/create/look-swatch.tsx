import type { ReactNode } from 'react';
import type { Look } from '../../src-shared/brief.ts';

interface Palette {
  sky: string;
  far: string;
  mid: string;
  near: string;
  light: string;
}

const PALETTES: Record<Look, Palette> = {
  'paper-cut': { sky: '#24356b', far: '#36508f', mid: '#22346a', near: '#131d42', light: '#f3cf8a' },
  watercolour: { sky: '#dfe9ee', far: '#a9c6d3', mid: '#86a99b', near: '#5f7f6a', light: '#f2b48a' },
  ink: { sky: '#f3ecdd', far: '#f3ecdd', mid: '#f3ecdd', near: '#26221d', light: '#c8452f' },
  'night-neon': { sky: '#12081f', far: '#2a0f45', mid: '#1c0a30', near: '#0a0413', light: '#ff4fb0' },
  risograph: { sky: '#f5efdf', far: '#f2a08d', mid: '#e8604c', near: '#23509b', light: '#f7c948' },
  'vintage-print': { sky: '#e9d9b4', far: '#c9a56b', mid: '#8f6a45', near: '#4b3a2c', light: '#c4512f' },
};

const HILLS = {
  far: 'M0 46 C20 30 38 40 58 46 S92 34 120 40 V80 H0Z',
  mid: 'M0 58 C26 46 44 60 70 56 S104 48 120 54 V80 H0Z',
  near: 'M0 68 C22 60 52 74 78 67 S108 62 120 66 V80 H0Z',
};

function Scene({ look, p }: { look: Look; p: Palette }): ReactNode {
  const line =
    look === 'ink'
      ? { stroke: '#26221d', strokeWidth: 1.3 }
      : look === 'night-neon'
        ? { stroke: '#39d5ff', strokeWidth: 1 }
        : {};
  const edge = look === 'paper-cut' ? { filter: 'drop-shadow(0 -1.5px 2px rgb(0 0 0 / 0.5))' } : {};
  const soft = look === 'watercolour' ? { opacity: 0.72 } : {};
  const slip = look === 'risograph' ? 'translate(1.6 -1.2)' : undefined;
  return (
    <>
      <rect width="120" height="80" fill={p.sky} />
      <circle
        cx="84"
        cy="24"
        r="10"
        fill={look === 'night-neon' ? 'none' : p.light}
        stroke={look === 'night-neon' ? p.light : 'none'}
        strokeWidth="2"
        transform={slip}
      />
      <path d={HILLS.far} fill={p.far} {...line} style={{ ...edge, ...soft }} />
      <path d={HILLS.mid} fill={p.mid} {...line} style={{ ...edge, ...soft }} transform={slip} />
      <path d="M34 56 V42 L41 36 L48 42 V56Z" fill={p.near} {...line} />
      <rect x="39" y="45" width="4" height="5" fill={p.light} />
      <path d={HILLS.near} fill={p.near} {...line} style={edge} />
    </>
  );
}

/** A small sketch of a look: its palette and its edges, not a frame of a film. */
export function LookSwatch({ look, className }: { look: Look; className?: string }) {
  return (
    <svg aria-hidden viewBox="0 0 120 80" className={className}>
      <Scene look={look} p={PALETTES[look]} />
      {look === 'vintage-print' && (
        <rect x="2.5" y="2.5" width="115" height="75" fill="none" stroke="#f6ecd2" strokeWidth="5" />
      )}
      {look === 'ink' && (
        <g stroke="#26221d" strokeWidth="0.6" opacity="0.55">
          {[52, 60, 68, 76, 84, 92, 100].map((x) => (
            <path key={x} d={`M${x} 60 l-6 8`} />
          ))}
        </g>
      )}
      {look === 'risograph' && (
        <>
          <pattern id="riso-dots" width="3" height="3" patternUnits="userSpaceOnUse">
            <circle cx="1.5" cy="1.5" r="0.55" fill="#f5efdf" />
          </pattern>
          <rect width="120" height="80" fill="url(#riso-dots)" opacity="0.45" />
        </>
      )}
    </svg>
  );
}
