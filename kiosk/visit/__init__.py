"""What QML can name: the controller of a visit and the models of what it shows."""
