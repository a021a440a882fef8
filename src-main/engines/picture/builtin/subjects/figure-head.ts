import type { Pen } from '../core/easel.ts';
import type { Tones } from './drawing.ts';
import type { Joint, Pose } from './figure.ts';
import type { Wardrobe } from './wardrobe.ts';

export function head(pen: Pen, t: Tones, wear: Wardrobe, pose: Pose, shoulder: Joint): void {
  const skin = t.grade(wear.skin);
  const hair = t.grade(wear.hair);
  const accent = t.grade(wear.accent);
  // Children have larger heads for their height.
  const r = wear.stature < 1 ? 0.088 : 0.072;
  const cx = shoulder.x + Math.sin(pose.lean + pose.nod) * 0.11;
  const cy = shoulder.y - 0.035 - r * 1.08;
  pen.fillStyle = t.shade(skin, 0.18);
  pen.beginPath();
  pen.moveTo(shoulder.x - 0.024, shoulder.y);
  pen.lineTo(cx - 0.026, cy + r * 0.5);
  pen.lineTo(cx + 0.026, cy + r * 0.6);
  pen.lineTo(shoulder.x + 0.03, shoulder.y);
  pen.fill();
  pen.save();
  pen.translate(cx, cy);
  pen.rotate(pose.nod);
  pen.scale(r, r);
  if (wear.hairStyle === 'long' && wear.hat !== 'bubble') {
    pen.fillStyle = t.shade(hair, 0.12);
    pen.beginPath();
    pen.moveTo(0.2, -1.05);
    pen.bezierCurveTo(-1.35, -1.2, -1.4, 0.4, -1.35, 2.1);
    pen.bezierCurveTo(-0.8, 2.4, -0.2, 2.2, -0.1, 1.6);
    pen.lineTo(0.3, 0);
    pen.fill();
  }
  pen.fillStyle = skin;
  pen.beginPath();
  pen.ellipse(0, 0, 0.86, 1, 0, 0, Math.PI * 2);
  pen.fill();
  // Nose: a small step in the outline is all the face that is needed.
  pen.beginPath();
  pen.moveTo(0.76, -0.25);
  pen.lineTo(1.03, 0.16);
  pen.lineTo(0.76, 0.26);
  pen.fill();
  pen.fillStyle = t.shade(skin, 0.7);
  pen.beginPath();
  pen.ellipse(0.5, -0.1, 0.075, 0.11, 0, 0, Math.PI * 2);
  pen.fill();
  if (wear.beard) {
    pen.fillStyle = hair;
    pen.beginPath();
    pen.moveTo(-0.5, 0.1);
    pen.quadraticCurveTo(0.1, 0.32, 0.86, 0.34);
    pen.bezierCurveTo(1, 1.2, 0.4, 1.6, 0.05, 1.45);
    pen.bezierCurveTo(-0.5, 1.2, -0.6, 0.7, -0.5, 0.1);
    pen.fill();
  }
  if (wear.hairStyle !== 'none') {
    pen.fillStyle = hair;
    pen.beginPath();
    pen.moveTo(0.66, -0.55);
    pen.bezierCurveTo(0.3, -0.5, 0.05, -0.5, -0.18, 0.1);
    pen.bezierCurveTo(-0.3, 0.4, -0.5, 0.55, -0.8, 0.5);
    pen.bezierCurveTo(-1.1, -0.1, -1, -0.95, -0.1, -1.12);
    pen.bezierCurveTo(0.4, -1.2, 0.85, -0.95, 0.66, -0.55);
    pen.fill();
    if (wear.hairStyle === 'bun') {
      pen.beginPath();
      pen.arc(-0.86, -0.62, 0.42, 0, Math.PI * 2);
      pen.fill();
    }
    if (wear.hairStyle === 'pony') {
      pen.beginPath();
      pen.moveTo(-0.7, -0.5);
      pen.bezierCurveTo(-1.7, -0.6, -1.7, 0.6, -1.35, 1.2);
      pen.bezierCurveTo(-1.3, 0.6, -1.1, 0.2, -0.7, 0.1);
      pen.fill();
    }
  }
  if (wear.glasses) {
    pen.strokeStyle = t.ink;
    pen.lineWidth = 0.1;
    pen.beginPath();
    pen.arc(0.55, -0.1, 0.27, 0, Math.PI * 2);
    pen.moveTo(0.28, -0.12);
    pen.lineTo(-0.4, -0.18);
    pen.stroke();
  }
  if (wear.headphones) {
    pen.strokeStyle = t.ink;
    pen.lineWidth = 0.18;
    pen.beginPath();
    pen.arc(-0.05, -0.1, 1.06, Math.PI * 1.02, Math.PI * 1.72);
    pen.stroke();
    pen.fillStyle = accent;
    pen.beginPath();
    pen.ellipse(-0.16, 0.02, 0.36, 0.46, 0, 0, Math.PI * 2);
    pen.fill();
  }
  hat(pen, t, wear);
  pen.restore();
}

export function hat(pen: Pen, t: Tones, wear: Wardrobe): void {
  const accent = t.grade(wear.accent);
  switch (wear.hat) {
    case 'none':
      return;
    case 'brim':
      pen.fillStyle = t.shade(t.grade(wear.garment === 'coat' ? wear.top : '#d8b878'), 0.08);
      pen.beginPath();
      pen.ellipse(0.05, -0.56, 1.65, 0.26, 0.04, 0, Math.PI * 2);
      pen.fill();
      pen.beginPath();
      pen.moveTo(-0.92, -0.56);
      pen.bezierCurveTo(-0.9, -1.7, 0.9, -1.7, 0.96, -0.56);
      pen.fill();
      pen.fillStyle = accent;
      pen.fillRect(-0.9, -0.82, 1.84, 0.2);
      return;
    case 'cap':
      pen.fillStyle = t.shade(accent, 0.2);
      pen.beginPath();
      pen.moveTo(-0.98, -0.4);
      pen.bezierCurveTo(-1, -1.45, 0.8, -1.45, 0.86, -0.5);
      pen.lineTo(1.45, -0.36);
      pen.lineTo(0.8, -0.26);
      pen.closePath();
      pen.fill();
      return;
    case 'beanie':
      pen.fillStyle = accent;
      pen.beginPath();
      pen.moveTo(-1, -0.3);
      pen.bezierCurveTo(-1, -1.6, 0.95, -1.6, 0.92, -0.4);
      pen.fill();
      pen.fillStyle = t.lift(accent, 0.25);
      pen.beginPath();
      pen.roundRect(-1.06, -0.55, 2.06, 0.34, 0.16);
      pen.arc(-0.05, -1.32, 0.24, 0, Math.PI * 2);
      pen.fill();
      return;
    case 'helmet':
      pen.fillStyle = accent;
      pen.beginPath();
      pen.moveTo(-1.15, -0.3);
      pen.bezierCurveTo(-1.1, -1.5, 0.9, -1.5, 1.1, -0.5);
      pen.closePath();
      pen.fill();
      pen.fillStyle = t.shade(accent, 0.4);
      for (const x of [-0.6, -0.1, 0.4]) {
        pen.beginPath();
        pen.ellipse(x, -0.85, 0.12, 0.3, 0.3, 0, Math.PI * 2);
        pen.fill();
      }
      return;
    case 'chef':
      pen.fillStyle = t.grade('#f6efe2');
      pen.beginPath();
      pen.roundRect(-0.95, -1.05, 1.8, 0.65, 0.1);
      pen.fill();
      pen.beginPath();
      pen.arc(-0.55, -1.25, 0.55, 0, Math.PI * 2);
      pen.arc(0.45, -1.25, 0.55, 0, Math.PI * 2);
      pen.arc(-0.05, -1.5, 0.6, 0, Math.PI * 2);
      pen.fill();
      return;
    case 'turban':
      pen.fillStyle = accent;
      pen.beginPath();
      pen.ellipse(-0.05, -0.75, 1.15, 0.6, -0.1, 0, Math.PI * 2);
      pen.ellipse(-0.1, -1.02, 0.8, 0.5, 0.1, 0, Math.PI * 2);
      pen.fill();
      pen.strokeStyle = t.shade(accent, 0.25);
      pen.lineWidth = 0.1;
      pen.beginPath();
      pen.moveTo(-1.1, -0.6);
      pen.quadraticCurveTo(0, -1.1, 1, -0.85);
      pen.moveTo(-0.8, -1.1);
      pen.quadraticCurveTo(0, -0.9, 0.8, -0.5);
      pen.stroke();
      return;
    case 'bubble':
      pen.fillStyle = 'rgba(214,238,240,0.32)';
      pen.beginPath();
      pen.arc(0, -0.05, 1.55, 0, Math.PI * 2);
      pen.fill();
      pen.strokeStyle = t.lift(t.grade('#e8e4da'), 0.3);
      pen.lineWidth = 0.14;
      pen.stroke();
      pen.lineWidth = 0.18;
      pen.beginPath();
      pen.arc(0, -0.05, 1.22, -2.5, -1.8);
      pen.stroke();
  }
}
