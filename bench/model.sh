# Sourced by the measuring scripts: a scripted language model behind the adviser, where "--model MANNER" asks for one.
# take_model "$@" leaves the other options in `rest`; start_model starts it and sets the adviser's environment.

manner=""
model=""
level=2
rest=()

take_model() {
  rest=()
  while (($# > 0)); do
    case $1 in
      --model) manner=$2 && shift 2 ;;
      --level) level=$2 && shift 2 ;;
      *) rest+=("$1") && shift ;;
    esac
  done
}

start_model() {
  [[ -n $manner ]] || return 0
  local port
  port=$(free_port)
  python3 bench/scripted_model.py --port "$port" --manner "$manner" &
  model=$!
  # Short limits, so that a model that hangs costs a second and not twelve.
  export LEARNINGADVISOR__Model__BaseUrl="http://127.0.0.1:$port/v1" LEARNINGADVISOR__Model__Name=scripted LEARNINGADVISOR__Model__Level="$level" \
    LEARNINGADVISOR__Model__TimeoutSeconds=1 LEARNINGADVISOR__Model__DeadlineSeconds=3
}

stop_model() { [[ -z $model ]] || kill "$model" 2>/dev/null || true; }
