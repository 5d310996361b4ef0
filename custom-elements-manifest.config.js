export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/localization/generated/**', 'src/embed/**'],
  outdir: 'dist',
  litelement: true,
};
