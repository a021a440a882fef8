import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/fraunces/index.css';
import '@fontsource/noto-sans-arabic/400.css';
import '@fontsource/noto-sans-devanagari/400.css';
import '@fontsource/noto-sans-hebrew/400.css';
import '@fontsource-variable/noto-sans-jp/index.css';
