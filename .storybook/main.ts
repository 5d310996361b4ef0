import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Nothing is sent, and nothing is asked of the network.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The toolbar has a theme and a width of our own, which are those that matter to a widget.
  features: {
    backgrounds: false,
    viewport: false,
    interactions: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  viteFinal: (vite) => ({
    ...vite,
    // Storybook imports this one, and the development server would give it a Lit of its own.
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), 'lit/directive-helpers.js'],
    },
  }),
};

export default config;
