import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'sos-widgets', colorPrimary: '#14487a', colorSecondary: '#14487a' }),
});
