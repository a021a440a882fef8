import { type Canvas, createCanvas, type SKRSContext2D as Pen } from '@napi-rs/canvas';

/** What a creator may hand in, painted: like photographs in what matters (soft light, shadow, noise), in nobody's copyright. */
export interface Photo {
  id: string;
  role: 'product' | 'person' | 'place';
  type: 'png' | 'jpeg';
  paint: () => Canvas;
}

function canvasOf(w: number, h: number, paint: (pen: Pen) => void): Canvas {
  const canvas = createCanvas(w, h);
  paint(canvas.getContext('2d'));
  return canvas;
}

type CanvasGradient = ReturnType<Pen['createLinearGradient']>;

function slope(pen: Pen, [x0, y0, x1, y1]: [number, number, number, number], ...colours: string[]): CanvasGradient {
  const gradient = pen.createLinearGradient(x0, y0, x1, y1);
  for (const [i, colour] of colours.entries()) gradient.addColorStop(i / (colours.length - 1), colour);
  return gradient;
}

/** The grain of a sensor, the same in each run. */
function grain(pen: Pen, w: number, h: number, amount: number): void {
  const image = pen.getImageData(0, 0, w, h);
  let state = 12345;
  for (let i = 0; i < image.data.length; i += 4) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const n = ((state >>> 16) / 65536 - 0.5) * amount;
    for (let c = 0; c < 3; c++) image.data[i + c] = Math.max(0, Math.min(255, (image.data[i + c] ?? 0) + n));
  }
  pen.putImageData(image, 0, 0);
}

function shadow(pen: Pen, x: number, y: number, rx: number, ry: number, alpha: number): void {
  pen.save();
  pen.translate(x, y);
  pen.scale(1, ry / rx);
  const fade = pen.createRadialGradient(0, 0, 0, 0, 0, rx);
  fade.addColorStop(0, `rgba(20,20,28,${alpha})`);
  fade.addColorStop(1, 'rgba(20,20,28,0)');
  pen.fillStyle = fade;
  pen.fillRect(-rx, -rx, rx * 2, rx * 2);
  pen.restore();
}

/** A jar with a lid and a label; `x`, `y` its foot, `s` its height. */
function jar(pen: Pen, x: number, y: number, s: number, glass: [string, string, string]): void {
  const w = s * 0.56;
  pen.fillStyle = slope(pen, [x - w / 2, 0, x + w / 2, 0], glass[0], glass[1], glass[2], glass[0]);
  pen.beginPath();
  pen.roundRect(x - w / 2, y - s * 0.84, w, s * 0.84, s * 0.08);
  pen.fill();
  pen.fillStyle = slope(pen, [x - w / 2, 0, x + w / 2, 0], '#3a3d44', '#c9ccd2', '#5a5d66');
  pen.beginPath();
  pen.roundRect(x - w * 0.46, y - s, w * 0.92, s * 0.19, s * 0.03);
  pen.fill();
  pen.fillStyle = slope(pen, [x - w / 2, 0, x + w / 2, 0], '#cfc5b0', '#fbf6ea', '#d8cfbb');
  pen.fillRect(x - w / 2, y - s * 0.62, w, s * 0.36);
  pen.fillStyle = '#7a2e2a';
  pen.fillRect(x - w * 0.28, y - s * 0.53, w * 0.56, s * 0.05);
  pen.fillRect(x - w * 0.2, y - s * 0.43, w * 0.4, s * 0.025);
  pen.fillStyle = 'rgba(255,255,255,0.5)';
  pen.fillRect(x - w * 0.38, y - s * 0.8, w * 0.05, s * 0.74);
}

/** A slim bottle; glass lets a third of the light through. */
function bottle(pen: Pen, x: number, y: number, s: number, glass: string): void {
  const w = s * 0.26;
  pen.fillStyle = glass;
  pen.beginPath();
  pen.moveTo(x - w * 0.18, y - s);
  pen.lineTo(x + w * 0.18, y - s);
  pen.lineTo(x + w * 0.18, y - s * 0.74);
  pen.bezierCurveTo(x + w * 0.5, y - s * 0.66, x + w * 0.5, y - s * 0.62, x + w * 0.5, y - s * 0.52);
  pen.lineTo(x + w * 0.5, y);
  pen.lineTo(x - w * 0.5, y);
  pen.lineTo(x - w * 0.5, y - s * 0.52);
  pen.bezierCurveTo(x - w * 0.5, y - s * 0.62, x - w * 0.5, y - s * 0.66, x - w * 0.18, y - s * 0.74);
  pen.fill();
  pen.fillStyle = slope(
    pen,
    [x - w / 2, 0, x + w / 2, 0],
    'rgba(0,0,0,0.28)',
    'rgba(255,255,255,0.28)',
    'rgba(0,0,0,0.2)',
  );
  pen.fill();
  pen.fillStyle = '#f4efe2';
  pen.fillRect(x - w * 0.5, y - s * 0.4, w, s * 0.24);
  pen.fillStyle = '#2e5a4a';
  pen.fillRect(x - w * 0.3, y - s * 0.31, w * 0.6, s * 0.03);
  pen.fillStyle = '#2a2422';
  pen.fillRect(x - w * 0.2, y - s * 1.02, w * 0.4, s * 0.08);
}

const room = (pen: Pen, w: number, h: number): void => {
  pen.fillStyle = slope(pen, [0, 0, w, h], '#8a7a62', '#5a4a3e', '#3c3430');
  pen.fillRect(0, 0, w, h);
  for (let i = 0; i < 26; i++) {
    pen.fillStyle = `hsl(${(i * 67) % 360} ${20 + ((i * 13) % 30)}% ${28 + ((i * 29) % 40)}%)`;
    pen.fillRect((i * 149) % w, (i * 83) % (h * 0.62), 40 + ((i * 31) % 120), 50 + ((i * 53) % 140));
  }
  pen.fillStyle = slope(pen, [0, h * 0.66, 0, h], '#a67a4c', '#6e4a2c');
  pen.fillRect(0, h * 0.66, w, h * 0.34);
};

const face = (pen: Pen, w: number, h: number): void => {
  pen.fillStyle = slope(pen, [0, 0, w, h], '#9fb4b8', '#6f8a8c', '#4a6264');
  pen.fillRect(0, 0, w, h);
  const x = w * 0.52;
  const y = h * 0.36;
  const r = w * 0.17;
  pen.fillStyle = '#3d5a80';
  pen.beginPath();
  pen.ellipse(x, h * 1.02, w * 0.4, h * 0.4, 0, 0, 7);
  pen.fill();
  pen.fillStyle = '#c48a68';
  pen.fillRect(x - r * 0.42, y + r * 0.6, r * 0.84, r * 1.1);
  pen.fillStyle = '#3b2a22';
  pen.beginPath();
  pen.ellipse(x, y - r * 0.2, r * 1.2, r * 1.4, 0, 0, 7);
  pen.fill();
  pen.fillStyle = slope(pen, [x - r, 0, x + r, 0], '#e4b08c', '#d99a72', '#a86c4c');
  pen.beginPath();
  pen.ellipse(x, y + r * 0.12, r * 0.9, r * 1.2, 0, 0, 7);
  pen.fill();
  pen.fillStyle = '#2a1c18';
  for (const s of [-1, 1]) {
    pen.beginPath();
    pen.ellipse(x + s * r * 0.36, y, r * 0.09, r * 0.07, 0, 0, 7);
    pen.fill();
  }
  pen.strokeStyle = '#8a4038';
  pen.lineWidth = r * 0.08;
  pen.beginPath();
  pen.arc(x, y + r * 0.42, r * 0.34, 0.3, 2.84);
  pen.stroke();
};

export const PHOTOS: Photo[] = [
  {
    id: 'on-white',
    role: 'product',
    type: 'jpeg',
    paint: () =>
      canvasOf(1000, 1200, (pen) => {
        pen.fillStyle = slope(pen, [0, 0, 0, 1200], '#fbfbfa', '#f4f4f2');
        pen.fillRect(0, 0, 1000, 1200);
        shadow(pen, 540, 1030, 380, 60, 0.4);
        jar(pen, 500, 1020, 760, ['#a8481c', '#f0a04a', '#c8662a']);
        grain(pen, 1000, 1200, 4);
      }),
  },
  {
    id: 'busy',
    role: 'product',
    type: 'jpeg',
    paint: () =>
      canvasOf(1400, 1000, (pen) => {
        room(pen, 1400, 1000);
        shadow(pen, 760, 860, 330, 60, 0.6);
        jar(pen, 720, 850, 560, ['#2c5a52', '#7ac0ac', '#3d7a6c']);
        grain(pen, 1400, 1000, 14);
      }),
  },
  {
    id: 'glass',
    role: 'product',
    type: 'png',
    paint: () => canvasOf(700, 1400, (pen) => bottle(pen, 350, 1340, 1240, 'rgba(60,120,90,0.72)')),
  },
  {
    id: 'portrait',
    role: 'person',
    type: 'jpeg',
    paint: () =>
      canvasOf(900, 1200, (pen) => {
        face(pen, 900, 1200);
        grain(pen, 900, 1200, 10);
      }),
  },
  {
    id: 'landscape',
    role: 'place',
    type: 'jpeg',
    paint: () =>
      canvasOf(1600, 900, (pen) => {
        pen.fillStyle = slope(pen, [0, 0, 0, 520], '#5f92c4', '#a8c8dc', '#f0e2c8');
        pen.fillRect(0, 0, 1600, 900);
        for (let k = 0; k < 4; k++) {
          pen.fillStyle = ['#8ea4b4', '#5f7f78', '#44684c', '#2f4a30'][k] ?? '#2f4a30';
          pen.beginPath();
          pen.moveTo(0, 900);
          for (let x = 0; x <= 1600; x += 8)
            pen.lineTo(x, 400 + k * 110 + Math.sin(x / (170 - k * 25) + k * 2) * 60 + Math.sin(x / 37 + k) * 9);
          pen.lineTo(1600, 900);
          pen.fill();
        }
        grain(pen, 1600, 900, 12);
      }),
  },
  {
    id: 'tiny',
    role: 'product',
    type: 'png',
    paint: () =>
      canvasOf(64, 40, (pen) => {
        pen.fillStyle = '#ffffff';
        pen.fillRect(0, 0, 64, 40);
        pen.fillStyle = '#2f6fb0';
        pen.beginPath();
        pen.ellipse(32, 20, 22, 11, 0, 0, 7);
        pen.fill();
      }),
  },
  {
    id: 'dark',
    role: 'product',
    type: 'jpeg',
    paint: () =>
      canvasOf(1000, 1000, (pen) => {
        pen.fillStyle = slope(pen, [0, 0, 1000, 1000], '#15151b', '#0a0a0e', '#1c1a20');
        pen.fillRect(0, 0, 1000, 1000);
        bottle(pen, 500, 900, 780, '#1c2a26');
        grain(pen, 1000, 1000, 8);
      }),
  },
  {
    id: 'tall',
    role: 'product',
    type: 'jpeg',
    paint: () =>
      canvasOf(400, 1600, (pen) => {
        room(pen, 400, 1600);
        bottle(pen, 200, 1500, 1300, '#8a3040');
        grain(pen, 400, 1600, 10);
      }),
  },
];
