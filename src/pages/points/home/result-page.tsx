export { Result as ResultPage } from './result'
