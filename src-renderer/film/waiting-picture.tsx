/** Before the first picture: quiet hills under a slow light, and a sentence that says what happens. */
export function WaitingPicture({ doing }: { doing: string }) {
  return (
    <div className="absolute inset-0">
      <svg
        aria-hidden
        viewBox="0 0 1600 900"
        preserveAspectRatio="xMidYMax slice"
        className="absolute inset-0 size-full"
      >
        <defs>
          <linearGradient id="waiting-sky" x1="0" y1="0" x2="0" y2="1">
            <stop offset="0" stopColor="#0b0e16" />
            <stop offset="0.62" stopColor="#1d2233" />
            <stop offset="1" stopColor="#51404a" />
          </linearGradient>
          <radialGradient id="waiting-glow">
            <stop offset="0" stopColor="#f0b26b" stopOpacity="0.5" />
            <stop offset="0.35" stopColor="#f0b26b" stopOpacity="0.2" />
            <stop offset="0.7" stopColor="#f0b26b" stopOpacity="0.05" />
            <stop offset="1" stopColor="#f0b26b" stopOpacity="0" />
          </radialGradient>
        </defs>
        <rect width="1600" height="900" fill="url(#waiting-sky)" />
        <circle
          cx="1080"
          cy="610"
          r="420"
          fill="url(#waiting-glow)"
          className="animate-[breathe_7s_steps(16)_infinite]"
        />
        <circle cx="1080" cy="610" r="64" fill="#f3c07f" />
        <path d="M0 640 C220 560 380 600 560 650 S900 700 1120 620 S1450 590 1600 640 V900 H0Z" fill="#2b2f42" />
        <path d="M0 730 C180 660 420 680 640 740 S1040 800 1260 720 S1500 690 1600 720 V900 H0Z" fill="#1f2331" />
        <path d="M0 820 C260 760 520 780 760 830 S1240 860 1600 790 V900 H0Z" fill="#14161f" />
      </svg>
      <p
        className="absolute inset-x-0 top-[34%] px-8 text-center text-[clamp(17px,2.3cqw,30px)] text-[#f2f0ea] title"
        dir="auto"
      >
        {doing}
      </p>
    </div>
  );
}
