import {defineConfig} from 'tsdown'

export default defineConfig({
  entry: {index: 'src/index.ts', cli: 'src/cli/bin.ts'},
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  dts: {sourcemap: false},
  outExtensions: () => ({js: '.js', dts: '.d.ts'}),
  external: [/^node:/],
})
