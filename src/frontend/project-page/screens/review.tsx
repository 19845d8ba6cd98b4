export { ReviewScreen } from '../review/review-screen';
