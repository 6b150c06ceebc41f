module demo.modular {
  exports demo.modular;
}
