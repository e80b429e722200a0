import { defineConfig } from 'vite';

export default defineConfig({
  // Relative addresses, so that the explorer also works below a path.
  base: './',
  build: {
    outDir: '../dist/viz',
    emptyOutDir: true,
    target: 'es2023',
    // The server's content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': `http://127.0.0.1:${process.env.PORT ?? 4321}` } },
});
