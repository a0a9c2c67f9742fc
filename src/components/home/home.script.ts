/** The script of the home page. */
import { offerPlace } from '../../reader/resume.ts';

offerPlace();
