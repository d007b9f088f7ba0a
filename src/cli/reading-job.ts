import "../app/composition/reading-job";
